import { useChat } from '../panel/chat-context.ts';
import type { Entry } from './arrange.ts';
import { Avatar } from './avatar.tsx';
import { Bubble } from './bubble.tsx';
import { Delivery } from './delivery.tsx';
import { isNewest } from './is-newest.ts';
import { menuOf } from './menu.ts';
import { MenuButtons } from './menu-buttons.tsx';
import type { Group } from './timeline.ts';

/** What one person said in a row, with who and when below it. */
export function MessageGroup({ group, entries }: { group: Group; entries: readonly Entry[] }) {
  const { t, format } = useChat();
  const { author, authorName } = group;
  const last = group.entries.at(-1) ?? group.entries[0];
  const name = authorName ?? (author === 'contact' ? t('you') : author === 'agent' ? t('team') : t('bot'));
  const time = last ? format.time(last.at) : '';

  if (author === 'system') {
    return (
      <div class="system">
        {group.entries.flatMap((entry) => entry.bubbles.map((bubble, index) => <Bubble key={`${entry.key}-${index}`} bubble={bubble} />))}
      </div>
    );
  }
  return (
    <div class={`group ${author}`} role="group" aria-label={t('authorSaid', { name, time })}>
      {author !== 'contact' && <Avatar author={author} name={authorName} />}
      <div class="said">
        {group.entries.map((entry) => (
          <div key={entry.key} class={`entry ${entry.pending?.status ?? ''}`} title={format.time(entry.at)}>
            {entry.bubbles.map((bubble, index) => (
              <Bubble
                key={index}
                bubble={bubble}
                pressable={isNewest(entries, entry)}
                progress={entry.pending?.status === 'uploading' ? entry.pending.progress : null}
              />
            ))}
            {entry.buttons.length > 0 && <MenuButtons menu={menuOf(entries, entry)} />}
            {entry.pending && <Delivery pending={entry.pending} />}
          </div>
        ))}
        {!last?.pending && (
          <p class="meta" aria-hidden="true">
            {author === 'contact' ? time : `${name} · ${time}`}
          </p>
        )}
      </div>
    </div>
  );
}
