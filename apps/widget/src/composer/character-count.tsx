import { useChat } from '../panel/chat-context.ts';

/** How much may still be written, near the end; red below zero. */
export function CharacterCount({ room }: { room: number | null }) {
  const { t } = useChat();
  if (room === null) return null;
  return (
    <p class={`count ${room < 0 ? 'over' : ''}`}>
      {room < 0 ? t('charactersOver', { count: -room }) : t('charactersLeft', { count: room })}
    </p>
  );
}
