import type { ChannelRecord } from '@filo/api';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { stateOf } from './channel-words.ts';
import styles from './facts.module.css';

/** How a channel does, in words. */
export function ChannelState({ channel }: { channel: ChannelRecord }) {
  const t = useTexts(channelsTexts);
  const { key, mark } = stateOf(channel);
  return (
    <span className={styles['state']} data-mark={mark}>
      {t(key)}
    </span>
  );
}
