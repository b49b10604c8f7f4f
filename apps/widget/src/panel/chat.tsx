import { useRef } from 'preact/hooks';
import { Launcher } from '../launcher/launcher.tsx';
import { channelColours } from '../styles/colour.ts';
import { useChat } from './chat-context.ts';
import { Panel } from './panel.tsx';
import { useStateOf } from './use-state-of.ts';

/** The whole chat: the button in the corner and the panel it opens, or the panel alone inside an element of the page. */
export function Chat({ position, focusOnOpen }: { position: 'left' | 'right' | null; focusOnOpen: () => boolean }) {
  const { store, inline } = useChat();
  const state = useStateOf(store);
  const launcher = useRef<HTMLButtonElement>(null);
  const colours = channelColours(state.look?.colour);
  const side = position ?? state.look?.position ?? 'right';
  const style = {
    '--accent': colours.accent,
    '--accent-ink': colours.ink,
    '--accent-on-light': colours.onLight,
    '--accent-on-dark': colours.onDark,
  };

  // Before the first answer the colour is not known: better no button for a moment than one that changes its colour.
  const known = state.look !== null || state.open || state.trouble !== null || state.session === 'gone';
  const giveBackFocus = () => {
    const host = (launcher.current?.getRootNode() as ShadowRoot | undefined)?.host;
    // A page that closes the chat while the visitor is elsewhere keeps its focus.
    if (document.activeElement === host || document.activeElement === document.body) queueMicrotask(() => launcher.current?.focus());
  };

  return (
    <div class={`chat ${inline ? 'inline' : `corner ${side}`}`} style={style}>
      {(state.open || inline) && <Panel state={state} takeFocus={focusOnOpen} onLeave={giveBackFocus} />}
      {!inline && known && <Launcher state={state} button={launcher} />}
    </div>
  );
}
