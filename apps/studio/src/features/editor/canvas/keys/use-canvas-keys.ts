import { type FocusEventHandler, type KeyboardEventHandler, type RefObject, useMemo } from 'react';
import { isTyping } from '../../parts/is-typing.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { focusCard } from '../../parts/focus-card.ts';
import { flowOrder } from '../model/flow-order.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useClipKeys } from './use-clip-keys.ts';
import { type Step, walk } from './walk.ts';

const steps = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

/** Keys on a card: Tab goes on in flow order, Alt and arrows along the edges. Sets up the keys of the whole canvas too. */
export function useCanvasKeys(frame: RefObject<HTMLDivElement | null>): { onKeyDown: KeyboardEventHandler; onFocus: FocusEventHandler } {
  const store = useEditorStore();
  useBoardKeys(frame);
  useClipKeys(frame);

  return useMemo(
    () => ({
      onFocus: ({ target }) => {
        const nodeId = cardOf(target);
        const { selection, actions } = store.getState();
        // With the keyboard, where one is and what is selected are the same.
        if (nodeId !== undefined && target.matches(':focus-visible') && !selection.includes(nodeId)) actions.select([nodeId]);
      },
      onKeyDown: (event) => {
        const nodeId = cardOf(event.target);
        if (isTyping(event.target) || nodeId === undefined) return;
        const { document, selection, actions } = store.getState();
        const go = (next: string | undefined): void => {
          if (next === undefined) return;
          event.preventDefault();
          actions.show(next);
          focusCard(frame.current, next);
        };
        if (event.key === 'Tab') {
          const order = flowOrder(document);
          // At either end Tab leaves the canvas as it leaves anything else.
          go(order[order.indexOf(nodeId) + (event.shiftKey ? -1 : 1)]);
        } else if (event.altKey && steps.includes(event.key)) {
          event.preventDefault();
          go(walk(document, nodeId, event.key as Step));
        } else if (event.key === ' ') {
          event.preventDefault();
          const more = event.ctrlKey || event.metaKey || event.shiftKey;
          actions.select(!more ? [nodeId] : selection.includes(nodeId) ? selection.filter((id) => id !== nodeId) : [...selection, nodeId]);
        }
      },
    }),
    [store, frame],
  );
}

function cardOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement && target.matches('.react-flow__node') ? target.dataset['id'] : undefined;
}
