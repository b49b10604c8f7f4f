import { Select } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { headerTexts } from './texts/index.ts';

/** Which of the flow's languages the cards show; nothing for a flow with one language. */
export function LanguageSwitch() {
  const t = useTexts(headerTexts);
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const { setLanguage } = useEditorActions();
  if (languages.length < 2) return null;
  return (
    <Select
      aria-label={t('language')}
      w={76}
      allowDeselect={false}
      value={language}
      onChange={(next) => next && setLanguage(next)}
      data={languages.map((tag) => ({ value: tag, label: tag.toUpperCase() }))}
    />
  );
}
