import { Select, Stack } from '@mantine/core';
import { useId } from 'react';
import { z } from 'zod';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { asObject } from '../../../parts/config/as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { metaOf } from '../meta-of.ts';
import { ObjectFields } from '../object-fields.tsx';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { firstValue } from './first-value.ts';
import { variantsOf } from './variants.ts';

/** A config with several shapes: first which one, then its fields. What both shapes have stays when another is chosen. */
export function VariantField({ schema, path, value, onChange }: FieldProps) {
  const id = useId();
  const { language } = useLanguage();
  const inner = unwrap(schema).schema;
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return null;
  const { key, variants } = variantsOf(inner);
  const object = asObject(value);
  const chosen = variants.find((variant) => variant.name === object[key]) ?? variants[0];
  if (!chosen) return null;
  const discriminator = (chosen.schema.shape as Record<string, z.ZodType>)[key];
  const meta = discriminator ? metaOf(discriminator) : {};
  return (
    <Stack gap="md">
      <FieldFrame meta={meta} path={path === '' ? key : `${path}.${key}`} controlId={id}>
        <Select
          id={id}
          allowDeselect={false}
          value={chosen.name}
          data={variants.map(({ name }) => ({ value: name, label: meta.choices?.[name]?.[language] ?? name }))}
          onChange={(name) => {
            const next = variants.find((variant) => variant.name === name);
            if (!next) return;
            const shared = Object.fromEntries(Object.entries(object).filter(([field]) => field !== key && field in next.schema.shape));
            onChange({ ...asObject(firstValue(next.schema)), ...shared, [key]: next.name });
          }}
        />
      </FieldFrame>
      <ObjectFields schema={chosen.schema} value={object} onChange={onChange} path={path} without={[key]} />
    </Stack>
  );
}
