import { Select, Text } from '@mantine/core';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { missingTexts } from '../parts/missing-texts.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { headerTexts } from './texts/index.ts';

/** Which of the flow's languages the cards show, with how many texts each still lacks; nothing for a flow with one language. */
export function LanguageSwitch() {
  const t = useTexts(headerTexts);
  const { language: reader } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const missing = useEditor(useShallow(({ document, issues }) => document.languages.map((tag) => missingTexts(issues, tag))));
  const { setLanguage } = useEditorActions();
  if (languages.length < 2) return null;
  return (
    <Select
      aria-label={t('language')}
      w={76}
      comboboxProps={{ width: 200, position: 'bottom-start' }}
      allowDeselect={false}
      value={language}
      onChange={(next) => next && setLanguage(next)}
      data={languages.map((tag) => ({ value: tag, label: tag.toUpperCase() }))}
      renderOption={({ option }) => {
        const count = missing[languages.indexOf(option.value)] ?? 0;
        return (
          <span>
            {languageName(option.value, reader)}
            {count > 0 && (
              <Text size="xs" c="var(--warn)">
                {t('missing', { count })}
              </Text>
            )}
          </span>
        );
      }}
    />
  );
}
