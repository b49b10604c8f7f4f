import { Text } from '@mantine/core';
import type { Json } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useEditor } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { languageName } from '../../../parts/language-name.ts';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { isExample } from '../../../parts/is-example.ts';
import { readLanguage, writeLanguage } from '../../../parts/config/localized.ts';
import { TemplateInput } from './template-input.tsx';

interface LocalizedInputProps {
  value: Json | undefined;
  onChange: (value: Json) => void;
  ariaLabel: string;
  labelled?: boolean;
  long?: boolean;
}

/** A text in the language that the form shows, with a word when it is still missing there or in another language. */
export function LocalizedInput({ value, onChange, ariaLabel, labelled = false, long = true }: LocalizedInputProps) {
  const t = useTexts(inspectorTexts);
  const { language: reader } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const missing = missingLanguages(value, languages);
  return (
    <div>
      <TemplateInput
        // Another language is another text: what is pending belongs to the one it was typed in.
        key={language}
        ariaLabel={ariaLabel}
        labelled={labelled}
        long={long}
        value={readLanguage(value, language)}
        placeholder={
          missing.includes(language) ? readLanguage(value, languages.find((tag) => !missing.includes(tag)) ?? language) : undefined
        }
        // What an example says in other languages is no translation of what is written now.
        onChange={(text) => onChange(writeLanguage(isExample(value) ? {} : value, language, languages, text))}
      />
      {missing.length > 0 && (
        <Text size="xs" c="var(--warn)" mt={2}>
          {t('missingIn', { languages: missing.map((tag) => languageName(tag, reader)).join(', ') })}
        </Text>
      )}
    </div>
  );
}

/** Languages in which a text that is said at all is not said yet. */
function missingLanguages(value: Json | undefined, languages: readonly string[]): string[] {
  const silent = languages.filter((tag) => readLanguage(value, tag).trim() === '');
  return silent.length === languages.length ? [] : silent;
}
