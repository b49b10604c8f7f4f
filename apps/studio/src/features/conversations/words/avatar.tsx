import { ChannelIcon } from '../../../ui/channel-icon.tsx';
import styles from './words.module.css';

/** Stands for a person: their initials and the sign of the channel they write on. */
export function Avatar({ name, kind, known }: { name: string; kind: string; known: boolean }) {
  return (
    <span className={styles['avatar']} aria-hidden>
      {known ? initials(name) : '?'}
      <span className={styles['channel']}>
        <ChannelIcon kind={kind} size={12} />
      </span>
    </span>
  );
}

function initials(name: string): string {
  const words = name.replace(/^[@+]/, '').trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
