import { useId } from 'react';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { VariablePicker } from './variable-picker.tsx';

/** Where something is kept. */
export function VariableField({ meta, path, value, onChange, ariaLabel }: FieldProps) {
  const id = useId();
  const { language } = useLanguage();
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <VariablePicker
        id={id}
        ariaLabel={ariaLabel ?? meta.label?.[language] ?? path}
        value={typeof value === 'string' && value !== '' ? value : undefined}
        onChange={onChange}
      />
    </FieldFrame>
  );
}
