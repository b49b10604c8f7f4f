import { useId } from 'react';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { TemplateInput } from '../template/template-input.tsx';
import { unwrap } from '../../../parts/config/unwrap.ts';
import { templateText, templateValue } from './template-value.ts';

/** A text with variables, the same in every language; other JSON is written as JSON. */
export function TemplateField({ schema, meta, path, value, onChange, ariaLabel }: FieldProps) {
  const id = useId();
  const { language } = useLanguage();
  const { schema: inner, optional, fallback } = unwrap(schema);
  return (
    <FieldFrame meta={meta} path={path} controlId={id}>
      <TemplateInput
        id={id}
        ariaLabel={ariaLabel ?? meta.label?.[language] ?? path}
        long={meta.widget === 'long-template'}
        value={templateText(value ?? fallback)}
        onChange={(text) => onChange(text === '' && optional ? undefined : templateValue(text, inner))}
      />
    </FieldFrame>
  );
}
