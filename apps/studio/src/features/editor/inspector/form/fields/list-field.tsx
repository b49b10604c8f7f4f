import type { Json } from '@filo/core';
import { z } from 'zod';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList, asObject } from '../../../parts/config/as-object.ts';
import { useSchemaField } from '../field-context.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { freshId } from '../../../parts/config/fresh-id.ts';
import { Rows } from '../lists/rows.tsx';
import { ObjectFields } from '../object-fields.tsx';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { firstValue } from './first-value.ts';

/** A list of entries, each with fields of its own. Their ids are ours to give: people name things by words. */
export function ListField({ schema, meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const SchemaField = useSchemaField();
  const { schema: inner, fallback } = unwrap(schema);
  if (!(inner instanceof z.ZodArray)) return null;
  const element = inner.element as z.ZodType;
  const items = asList(value ?? fallback);
  const row = (item: Json, index: number, change: (item: Json) => void) =>
    element instanceof z.ZodObject ? (
      <ObjectFields schema={element} value={asObject(item)} onChange={change} path={`${path}.${index}`} without={['id']} />
    ) : (
      <SchemaField schema={element} meta={{}} path={`${path}.${index}`} value={item} onChange={(next) => change(next ?? null)} />
    );
  return (
    <FieldFrame meta={meta} path={path}>
      <Rows
        items={items}
        onChange={onChange}
        row={row}
        fresh={() => firstValue(element, freshId(items))}
        addLabel={meta.add?.[language] ?? t('add')}
        nameOf={(_, index) => t('entry', { number: index + 1 })}
      />
    </FieldFrame>
  );
}
