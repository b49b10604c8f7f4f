import { TagsInput } from '@mantine/core';
import type { Json } from '@filo/core';
import { useId } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** A list of short words, each added with Enter or a comma. */
export function TagsField({ meta, path, value, onChange, ariaLabel }: FieldProps) {
  const id = useId();
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <TagsInput id={id} aria-label={ariaLabel} value={strings(value)} splitChars={[',', ';']} acceptValueOnBlur onChange={onChange} />
    </FieldFrame>
  );
}

const strings = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
