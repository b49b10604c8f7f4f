import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Composer } from '../composer/composer.tsx';
import type { State } from '../state/state.ts';
import { Icon } from '../styles/icon.tsx';
import { localised } from '../texts/localised.ts';
import { Thread } from '../thread/thread.tsx';
import { Banner } from './banner.tsx';
import { useChat } from './chat-context.ts';
import { Gone } from './gone.tsx';
import { keepFocusInside } from './keep-focus-inside.ts';
import { fullScreen, useMedia } from './use-media.ts';
import { useViewport } from './use-viewport.ts';

/** The open chat: title, thread, composer. Files dropped anywhere on it go to the composer. */
export function Panel({ state, takeFocus, onLeave }: { state: State; takeFocus: () => boolean; onLeave: () => void }) {
  const { store, t, tag, inline } = useChat();
  const panel = useRef<HTMLDivElement>(null);
  const covers = useMedia(fullScreen) && !inline;
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const [dragging, setDragging] = useState(false);
  const gone = state.session === 'gone';
  const title = (state.look && localised(state.look.title, tag)) || t('chat');
  useViewport(panel);

  useLayoutEffect(() => {
    if (!takeFocus()) return onLeave;
    // On a touch screen the field would raise the keyboard over half the thread: there the panel itself takes the focus.
    const field = matchMedia('(pointer: coarse)').matches ? null : panel.current?.querySelector('textarea');
    (field ?? panel.current)?.focus({ preventScroll: true });
    return onLeave;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !inline && !event.isComposing) {
      event.stopPropagation();
      store.dispatch({ type: 'panel.closed' });
    } else if (covers && panel.current) keepFocusInside(event, panel.current);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const onDragLeave = (event: DragEvent) => {
    if (!panel.current?.contains(event.relatedTarget as Node | null)) setDragging(false);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    setDropped([...(event.dataTransfer?.files ?? [])]);
  };

  return (
    <div
      ref={panel}
      class="panel"
      role={inline ? 'region' : 'dialog'}
      aria-modal={covers || undefined}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      <header class="header">
        <span class="mark" aria-hidden="true" />
        <h2 class="title" dir="auto">
          {title}
        </h2>
        {!inline && (
          <button type="button" class="plain" aria-label={t('closeChat')} onClick={() => store.dispatch({ type: 'panel.closed' })}>
            <Icon name="close" />
          </button>
        )}
      </header>
      {gone && state.messages.length === 0 ? (
        <Gone />
      ) : (
        <>
          <Thread state={state} />
          <Banner trouble={gone ? 'gone' : state.trouble} />
          {!gone && <Composer dropped={dropped} />}
        </>
      )}
      {dragging && !gone && <div class="drop">{t('dropHere')}</div>}
    </div>
  );
}
