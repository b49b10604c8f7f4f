import type { Button } from '@filo/core';
import { IconDeviceMobile, IconHandClick, IconRobot } from '@tabler/icons-react';
import { memo } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { conversationsTexts } from '../texts/index.ts';
import { BubbleView } from './bubbles/bubble-view.tsx';
import bubbles from './bubbles/bubbles.module.css';
import { ShownButtons } from './bubbles/shown-buttons.tsx';
import { MessageFoot } from './message-foot.tsx';
import styles from './thread.module.css';
import type { TimelineItem } from './timeline.ts';

/** One message: told apart by side, tint and sign, so that no name has to be read. */
export const MessageView = memo(
  function MessageView({ item: { message, pressed, chosen, isLast } }: { item: Extract<TimelineItem, { kind: 'message' }> }) {
    const t = useTexts(conversationsTexts);
    const { author, direction } = message;
    return (
      <li className={styles['message']} data-author={author} data-side={author === 'system' ? 'middle' : direction}>
        <span className={styles['speaker']}>{message.authorName ?? t(`author_${author}`)}</span>
        <div className={styles['said']}>
          {pressed === null ? (
            message.bubbles.map((bubble, index) => <BubbleView key={index} bubble={bubble} chosen={chosen} />)
          ) : (
            <p className={bubbles['text']} data-pressed>
              <IconHandClick size={14} stroke={1.7} aria-label={t('pressed')} /> {pressed}
            </p>
          )}
          <ShownButtons buttons={message.buttons as unknown as Button[]} chosen={chosen} />
          {message.reaction.length > 0 && (
            <span className={styles['reaction']}>
              <span className={styles['speaker']}>{t('reaction')}</span>
              {message.reaction.join(' ')}
            </span>
          )}
          {isLast && author !== 'system' && <MessageFoot message={message} />}
        </div>
        {direction === 'out' && author !== 'system' && (
          <span className={styles['sign']} data-shown={isLast || undefined} aria-hidden>
            {author === 'bot' ? (
              <IconRobot size={16} stroke={1.7} />
            ) : author === 'external' ? (
              <IconDeviceMobile size={16} stroke={1.7} />
            ) : (
              initial(message.authorName)
            )}
          </span>
        )}
      </li>
    );
  },
  (before, after) =>
    before.item.message === after.item.message &&
    before.item.isLast === after.item.isLast &&
    before.item.pressed === after.item.pressed &&
    before.item.chosen.join() === after.item.chosen.join(),
);

function initial(name: string | null): string {
  return [...(name ?? '')][0]?.toUpperCase() ?? '·';
}
