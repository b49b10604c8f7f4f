import { bubbleWords } from '@filo/core';
import { VisuallyHidden } from '@mantine/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';

/** Tells screen readers what the bot just said and which buttons stand below. */
export function Announcement() {
  const t = useTexts(tryTexts);
  const { turns } = useTrial();
  const last = turns.at(-1);
  const words = last?.messages.flatMap(({ bubbles, buttons = [] }) => [
    ...bubbles.map((bubble) => bubbleWords(bubble)),
    ...(buttons.length > 0 ? [t('buttons', { labels: buttons.map(({ label }) => label).join(', ') })] : []),
  ]);
  return <VisuallyHidden role="status">{words?.join('. ')}</VisuallyHidden>;
}
