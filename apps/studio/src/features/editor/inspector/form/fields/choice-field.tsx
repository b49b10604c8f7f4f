import { Select } from '@mantine/core';
import { useId } from 'react';
import { z } from 'zod';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';

/** One of some values, by their words. */
export function ChoiceField({ schema, meta, path, value, onChange, ariaLabel }: FieldProps) {
  const id = useId();
  const { language } = useLanguage();
  const { schema: inner, optional, fallback } = unwrap(schema);
  const values = inner instanceof z.ZodEnum ? inner.options.map(String) : Object.keys(meta.choices ?? {});
  const shown = value ?? fallback;
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <Select
        id={id}
        aria-label={ariaLabel}
        data={values.map((one) => ({ value: one, label: meta.choices?.[one]?.[language] ?? one }))}
        value={typeof shown === 'string' ? shown : null}
        clearable={optional && fallback === undefined}
        allowDeselect={false}
        onChange={(next) => onChange(next ?? undefined)}
      />
    </FieldFrame>
  );
}
