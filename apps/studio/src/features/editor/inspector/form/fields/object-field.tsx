import { Fieldset, Switch } from '@mantine/core';
import { z } from 'zod';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { asObject } from '../../../parts/config/as-object.ts';
import type { FieldProps } from '../field-props.ts';
import { ObjectFields } from '../object-fields.tsx';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { firstValue } from './first-value.ts';

/** A group of fields. One that may be missing has a switch: off takes the whole group away. */
export function ObjectField({ schema, meta, path, value, onChange }: FieldProps) {
  const { language } = useLanguage();
  const { schema: inner, optional, fallback } = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return null;
  const switched = optional && fallback === undefined;
  const there = value !== undefined || !switched;
  return (
    <>
      {switched && (
        <Switch
          checked={there}
          label={meta.label?.[language]}
          description={meta.hint?.[language]}
          onChange={(event) => onChange(event.currentTarget.checked ? firstValue(inner) : undefined)}
        />
      )}
      {there && (
        <Fieldset legend={meta.label?.[language]}>
          <ObjectFields schema={inner} value={asObject(value ?? fallback)} onChange={onChange} path={path} />
        </Fieldset>
      )}
    </>
  );
}
