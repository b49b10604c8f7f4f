import type { RefObject } from 'preact';
import { useChat } from '../panel/chat-context.ts';
import type { State } from '../state/state.ts';
import { unread } from '../state/unread.ts';
import { Icon } from '../styles/icon.tsx';

/** The round button in the corner, with the number of messages not yet seen. */
export function Launcher({ state, button }: { state: State; button: RefObject<HTMLButtonElement> }) {
  const { store, t } = useChat();
  const count = unread(state);
  const closed = count === 0 ? t('openChat') : count === 1 ? t('openChatUnreadOne') : t('openChatUnreadMany', { count });
  return (
    <button
      ref={button}
      type="button"
      class="launcher"
      aria-label={state.open ? t('closeChat') : closed}
      aria-haspopup="dialog"
      aria-expanded={state.open}
      onClick={() => store.dispatch({ type: state.open ? 'panel.closed' : 'panel.opened' })}
    >
      <Icon name={state.open ? 'minimise' : 'chat'} size={28} />
      {!state.open && count > 0 && <span class="badge">{count > 99 ? '99+' : count}</span>}
    </button>
  );
}
