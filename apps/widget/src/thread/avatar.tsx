import { Icon } from '../styles/icon.tsx';

/** Who speaks, at a glance: the bot's icon, or the letters of a person. */
export function Avatar({ author, name }: { author: 'bot' | 'agent'; name: string | null }) {
  return (
    <span class={`avatar ${author}`} aria-hidden="true">
      {author === 'bot' ? <Icon name="bot" size={16} /> : name ? initials(name) : <Icon name="person" size={16} />}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0]?.toUpperCase() : '')).join('');
}
