import { useInterval } from '@mantine/hooks';
import type { ConversationRecord } from '@filo/api';
import { IconHeadset, IconHourglass, IconRobot } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { conversationsTexts } from '../texts/index.ts';
import { ownerWords } from './owner-words.ts';
import styles from './words.module.css';

const icons = { bot: IconRobot, waiting: IconHourglass, agent: IconHeadset, quiet: null };

/** Who holds a conversation, in words; the time of who waits counts. */
export function OwnerBadge({ conversation }: { conversation: ConversationRecord }) {
  const t = useTexts(conversationsTexts);
  const [now, setNow] = useState(Date.now);
  const { key, values, mark } = ownerWords(conversation, now);
  useInterval(() => mark === 'waiting' && setNow(Date.now()), 1000, { autoInvoke: true });
  const Icon = icons[mark];
  return (
    <span className={styles['owner']} data-mark={mark}>
      {Icon && <Icon size={13} stroke={1.8} aria-hidden />}
      {t(key, values)}
    </span>
  );
}
