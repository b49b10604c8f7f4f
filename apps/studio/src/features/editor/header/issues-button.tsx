import { IconAlertTriangle, IconCircleCheck, IconExclamationCircle } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { PanelButton } from './panel-button.tsx';
import { headerTexts } from './texts/index.ts';

/** How many mistakes and hints there are. Leads to their list. */
export function IssuesButton() {
  const t = useTexts(headerTexts);
  const errors = useEditor(({ issues }) => issues.filter(({ severity }) => severity === 'error').length);
  const hints = useEditor(({ issues }) => issues.filter(({ severity }) => severity === 'warning').length);
  const { openPanel } = usePanel();
  const [Icon, colour, text] =
    errors > 0
      ? ([IconExclamationCircle, 'var(--bad)', t('errors', { count: errors })] as const)
      : hints > 0
        ? ([IconAlertTriangle, 'var(--warn)', t('issues', { count: hints })] as const)
        : ([IconCircleCheck, 'var(--good)', t('clean')] as const);
  return (
    <PanelButton
      label={text}
      icon={<Icon size={16} stroke={1.6} color={colour} aria-hidden />}
      count={errors || hints}
      onClick={() => openPanel('issues')}
    />
  );
}
