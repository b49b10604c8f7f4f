import { PasswordInput } from '@mantine/core';
import { useId } from 'react';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { useDraft } from '../use-draft.ts';

/** A secret: hidden until one looks. */
export function SecretField({ meta, path, value, onChange }: FieldProps) {
  const id = useId();
  const draft = useDraft(typeof value === 'string' ? value : '', (text) => onChange(text === '' ? undefined : text));
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <PasswordInput
        id={id}
        autoComplete="off"
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.flush}
      />
    </FieldFrame>
  );
}
