import { NumberInput } from '@mantine/core';
import { useId } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';

/** A number. Empty takes it away where it may be missing. */
export function NumberField({ schema, meta, path, value, onChange, ariaLabel }: FieldProps) {
  const id = useId();
  const { fallback } = unwrap(schema);
  const shown = value ?? fallback;
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <NumberInput
        id={id}
        aria-label={ariaLabel}
        value={typeof shown === 'number' ? shown : ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      />
    </FieldFrame>
  );
}
