import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { useDraft } from '../use-draft.ts';

/** A line of plain text. Empty takes the value away where it may be missing. */
export function TextField({ schema, meta, path, value, onChange, ariaLabel }: FieldProps) {
  const id = useId();
  const { optional, fallback } = unwrap(schema);
  const shown = typeof value === 'string' ? value : typeof fallback === 'string' ? fallback : '';
  const draft = useDraft(shown, (text) => onChange(text === '' && optional ? undefined : text));
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <TextInput
        id={id}
        aria-label={ariaLabel}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.flush}
      />
    </FieldFrame>
  );
}
