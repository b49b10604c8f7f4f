import { SegmentedControl } from '@mantine/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { inspectorTexts } from './texts/index.ts';

/** Which language of the flow the form and the cards show; nothing for a flow with one language. */
export function LanguageTabs() {
  const t = useTexts(inspectorTexts);
  const { language: reader } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const { setLanguage } = useEditorActions();
  if (languages.length < 2) return null;
  return (
    <SegmentedControl
      aria-label={t('textLanguage')}
      size="xs"
      value={language}
      onChange={setLanguage}
      data={languages.map((tag) => ({ value: tag, label: languageName(tag, reader) }))}
    />
  );
}
