import { useLanguage } from '../../../../../i18n/i18n.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { LocalizedInput } from '../template/localized-input.tsx';
import { unwrap } from '../../../parts/config/unwrap.ts';

/** A text the customer sees, in the languages of the flow. */
export function LocalizedField({ schema, meta, path, value, onChange, ariaLabel }: FieldProps) {
  const { language } = useLanguage();
  return (
    <FieldFrame meta={meta} path={path}>
      <LocalizedInput
        ariaLabel={ariaLabel ?? meta.label?.[language] ?? path}
        long={meta.widget !== 'template'}
        value={value ?? unwrap(schema).fallback}
        onChange={onChange}
      />
    </FieldFrame>
  );
}
