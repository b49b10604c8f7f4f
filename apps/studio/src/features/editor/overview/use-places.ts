import type { FlowRecord } from '@filo/api';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { languageName } from '../parts/language-name.ts';
import { useIssueCount } from '../parts/use-issue-count.tsx';
import { useEditor } from '../store/editor-context.ts';
import type { PanelName } from '../store/use-panel.ts';
import { overviewTexts } from './texts/index.ts';

/** A panel about the whole flow, and how things stand there in a word or two. */
export interface Place {
  panel: Exclude<PanelName, 'node'>;
  state?: string;
}

/** The panels about the whole flow, those looked at most first. */
export function usePlaces(flow: FlowRecord | undefined): Place[] {
  const t = useTexts(overviewTexts);
  const { language } = useLanguage();
  const { tests, variables, languages } = useEditor(({ document }) => document);
  const issues = useIssueCount();
  const count = (number: number): string => (number === 0 ? t('none') : String(number));
  return [
    { panel: 'issues', state: issues.words },
    { panel: 'tests', state: count(tests.length) },
    { panel: 'variables', state: count(variables.length) },
    { panel: 'flow', state: languages.map((tag) => languageName(tag, language)).join(', ') },
    { panel: 'versions', ...(flow && { state: flow.live ? t('live', { version: flow.live.version }) : t('notLive') }) },
    { panel: 'counts' },
    { panel: 'trace' },
    { panel: 'find' },
  ];
}
