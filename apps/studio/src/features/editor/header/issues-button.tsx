import { usePanel } from '../store/use-panel.ts';
import { PanelButton } from './panel-button.tsx';
import { useIssueCount } from '../parts/use-issue-count.tsx';

/** How many mistakes and hints there are. Leads to their list. */
export function IssuesButton() {
  const { icon, words, count } = useIssueCount();
  const { openPanel } = usePanel();
  return <PanelButton label={words} icon={icon} count={count} onClick={() => openPanel('issues')} />;
}
