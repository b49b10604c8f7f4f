import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { ChoiceField } from './choice-field.tsx';
import { ColourField } from './colour-field.tsx';
import type { FieldProps } from './field-props.ts';
import { JsonField } from './json-field.tsx';
import { LanguageField } from './language-field.tsx';
import { ListField } from './list-field.tsx';
import { NumberField } from './number-field.tsx';
import { SecretField } from './secret-field.tsx';
import type { Setting, SettingLook } from './setting.ts';
import { SwitchField } from './switch-field.tsx';
import { TextField } from './text-field.tsx';
import type { SettingsDraft } from './use-settings.ts';
import { WordsField } from './words-field.tsx';

const fields: Record<SettingLook, (props: FieldProps) => ReactNode> = {
  text: TextField,
  secret: SecretField,
  number: NumberField,
  choice: ChoiceField,
  switch: SwitchField,
  colour: ColourField,
  language: LanguageField,
  words: WordsField,
  list: ListField,
  json: JsonField,
};

/** The field of one setting, with its words in the reader's language. */
export function SettingField({ setting, draft }: { setting: Setting; draft: SettingsDraft }) {
  const t = useTexts(channelsTexts);
  const { language } = useLanguage();
  const Field = fields[setting.look];
  const fault = draft.faults.get(setting.name);
  return (
    <Field
      setting={setting}
      value={draft.values[setting.name]}
      onChange={(value) => draft.set(setting.name, value)}
      words={{
        label: setting.label[language],
        description: setting.hint?.[language],
        error:
          fault &&
          t(`fault_${fault}`, {
            least: setting.least ?? 0,
            most: setting.most ?? '∞',
            shortest: setting.shortest,
            longest: setting.longest,
          }),
        required: setting.required,
      }}
    />
  );
}
