import type { MessagePreview } from '@filo/api';
import { IconAlertCircle, IconHeadset, IconRobot } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { conversationsTexts } from '../texts/index.ts';
import { kindIcons, type OtherKind } from './kind-icons.ts';
import { tickOf } from './message-words.ts';
import styles from './words.module.css';

const speakers = { contact: null, bot: IconRobot, agent: IconHeadset, system: null, external: null };

/** The last thing said in a conversation, in a line: a sign for who said it unless it was the customer, and another for what is no text. */
export function LastWords({ said: { author, authorName, kind, text, status } }: { said: MessagePreview }) {
  const t = useTexts(conversationsTexts);
  const Speaker = speakers[author];
  const other = otherKind(kind);
  const Kind = other && kindIcons[other];
  const tick = tickOf({ direction: author === 'contact' ? 'in' : 'out', status });
  const words = text ?? (kind === 'text' ? '…' : t(other === null ? 'kind_strange' : `kind_${other}`));
  return (
    <span className={styles['last']} data-author={author}>
      {tick?.sign === 'alert' && <IconAlertCircle size={14} stroke={1.8} className={styles['alert']} aria-label={t(tick.key)} />}
      {Speaker && <Speaker size={14} stroke={1.8} aria-hidden />}
      <span className={styles['speaker']}>{`${authorName ?? t(`author_${author}`)}: `}</span>
      {Kind && <Kind size={14} stroke={1.8} aria-hidden />}
      <span className={styles['words']}>{words}</span>
    </span>
  );
}

function otherKind(kind: string | null): OtherKind | null {
  if (kind === null) return 'press';
  return kind in kindIcons ? (kind as OtherKind) : null;
}
