import { useEffect, useRef } from 'preact/hooks';
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
  const wasOpen = useRef(state.open);
  const colours = channelColours(state.look?.colour);
  const side = position ?? state.look?.position ?? 'right';
  const style = {
    '--accent': colours.accent,
    '--accent-ink': colours.ink,
    '--accent-on-light': colours.onLight,
    '--accent-on-dark': colours.onDark,
  };

  useEffect(() => {
    if (wasOpen.current && !state.open) launcher.current?.focus({ preventScroll: true });
    wasOpen.current = state.open;
  }, [state.open]);

  return (
    <div class={`chat ${inline ? 'inline' : `corner ${side}`}`} style={style}>
      {(state.open || inline) && <Panel state={state} takeFocus={focusOnOpen} />}
      {!inline && <Launcher state={state} button={launcher} />}
    </div>
  );
}
