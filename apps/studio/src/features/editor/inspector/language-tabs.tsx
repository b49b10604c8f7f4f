import { Indicator, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { missingTexts } from '../parts/missing-texts.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { inspectorTexts } from './texts/index.ts';

/** Which language of the flow the form and the cards show, marked where texts of the node are missing; nothing for a flow with one language. */
export function LanguageTabs({ nodeId }: { nodeId: string }) {
  const t = useTexts(inspectorTexts);
  const { language: reader } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const language = useEditor((state) => state.language);
  const missing = useEditor(useShallow(({ document, issues }) => document.languages.map((tag) => missingTexts(issues, tag, nodeId))));
  const { setLanguage } = useEditorActions();
  if (languages.length < 2) return null;
  return (
    <SegmentedControl
      aria-label={t('textLanguage')}
      size="xs"
      value={language}
      onChange={setLanguage}
      data={languages.map((tag, index) => ({
        value: tag,
        label: <LanguageTab name={languageName(tag, reader)} missing={missing[index] ?? 0} />,
      }))}
    />
  );
}

function LanguageTab({ name, missing }: { name: string; missing: number }) {
  const t = useTexts(inspectorTexts);
  if (missing === 0) return name;
  return (
    <Indicator inline size={7} offset={-8} position="middle-end" color="var(--warn)">
      <span>{name}</span> <VisuallyHidden>{t('tabMissing', { count: missing })}</VisuallyHidden>
    </Indicator>
  );
}
