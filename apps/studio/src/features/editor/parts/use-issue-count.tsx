import { IconAlertTriangle, IconCircleCheck, IconExclamationCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { partsTexts } from './texts/index.ts';

/** How many mistakes the flow has, or hints when it has none, in words and as a sign. */
export function useIssueCount(): { icon: ReactNode; words: string; count: number } {
  const t = useTexts(partsTexts);
  const errors = useEditor(({ issues }) => issues.filter(({ severity }) => severity === 'error').length);
  const hints = useEditor(({ issues }) => issues.filter(({ severity }) => severity === 'warning').length);
  const [Icon, colour, words] =
    errors > 0
      ? ([IconExclamationCircle, 'var(--bad)', t('errors', { count: errors })] as const)
      : hints > 0
        ? ([IconAlertTriangle, 'var(--warn)', t('issues', { count: hints })] as const)
        : ([IconCircleCheck, 'var(--good)', t('clean')] as const);
  return { icon: <Icon size={16} stroke={1.6} color={colour} aria-hidden />, words, count: errors || hints };
}
