import { SegmentedControl } from '@mantine/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { tryTexts } from '../texts/index.ts';
import styles from './chat.module.css';

const speakers = ['agent', 'customer'] as const;

/** Who writes in the field. */
export type Speaker = (typeof speakers)[number];

/** Chooses whose words the field sends, while an agent holds the chat. */
export function SpeakerSwitch({ value, onChange }: { value: Speaker; onChange: (speaker: Speaker) => void }) {
  const t = useTexts(tryTexts);
  return (
    <div className={styles['speaker']}>
      <span aria-hidden>{t('writeAs')}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('writeAs')}
        value={value}
        onChange={(next) => onChange(speakers.find((one) => one === next) ?? value)}
        data={speakers.map((one) => ({ value: one, label: t(one) }))}
      />
    </div>
  );
}
