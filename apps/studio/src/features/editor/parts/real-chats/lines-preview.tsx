import type { Line } from '@filo/core';
import { Text } from '@mantine/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { saidBy } from '../lines/said-by.ts';
import { useLineWords } from '../lines/use-line-words.ts';
import styles from './lines-preview.module.css';
import { realChatsTexts } from './texts/index.ts';

/** What is copied from a conversation: every line as it will stand in the test. */
export function LinesPreview({ lines }: { lines: readonly Line[] }) {
  const t = useTexts(realChatsTexts);
  const words = useLineWords();
  if (lines.length === 0) return <Text c="dimmed">{t('nothing')}</Text>;
  return (
    <ol className={styles['lines']} aria-label={t('lines')} tabIndex={0}>
      {lines.map((line, index) => (
        <li key={index} data-said={saidBy(line) ?? undefined}>
          {words(line)}
        </li>
      ))}
    </ol>
  );
}
