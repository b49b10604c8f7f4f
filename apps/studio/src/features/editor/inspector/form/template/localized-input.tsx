import { SegmentedControl } from '@mantine/core';
import type { Json } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { readLanguage, writeLanguage } from './localized.ts';
import styles from './localized-input.module.css';
import { TemplateInput } from './template-input.tsx';

interface LocalizedInputProps {
  value: Json | undefined;
  onChange: (value: Json) => void;
  ariaLabel: string;
  long?: boolean;
}

/** A text in the languages of the flow: one at a time, with a mark on those that still miss it. */
export function LocalizedInput({ value, onChange, ariaLabel, long = true }: LocalizedInputProps) {
  const t = useTexts(inspectorTexts);
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const { setLanguage } = useEditorActions();
  const said = languages.some((tag) => readLanguage(value, tag) !== '');
  const missing = (tag: string): boolean => said && readLanguage(value, tag) === '';
  return (
    <div>
      {languages.length > 1 && (
        <SegmentedControl
          aria-label={t('languageOf', { field: ariaLabel })}
          size="xs"
          mb={4}
          value={language}
          onChange={setLanguage}
          data={languages.map((tag) => ({
            value: tag,
            label: (
              <span className={styles['tab']} data-missing={missing(tag)}>
                {tag.toUpperCase()}
                {missing(tag) && <span className={styles['hidden']}>{t('missingTranslation')}</span>}
              </span>
            ),
          }))}
        />
      )}
      <TemplateInput
        // Another language is another text: what is pending belongs to the one it was typed in.
        key={language}
        ariaLabel={ariaLabel}
        long={long}
        value={readLanguage(value, language)}
        placeholder={missing(language) ? readLanguage(value, languages[0] ?? language) : undefined}
        onChange={(text) => onChange(writeLanguage(value, language, languages, text))}
      />
    </div>
  );
}
