import { type RefObject, useEffect } from 'react';
import { isTyping } from '../../parts/is-typing.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { useArranging } from '../actions/use-arranging.ts';
import { useFraming } from '../actions/use-framing.ts';
import { useSizing } from '../actions/use-sizing.ts';
import { useClips } from '../actions/use-clips.ts';
import { useRemoving } from '../actions/use-removing.ts';
import { useOpening } from '../menu/use-opening.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { useFitting } from '../stage/use-fitting.ts';
import { onBoard } from './on-board.ts';
import { keyName } from '../../parts/key-name.ts';

const step = 20;

/** The keys of the canvas, while the keyboard is on it or nowhere in particular. */
export function useBoardKeys(frame: RefObject<HTMLDivElement | null>): void {
  const store = useEditorStore();
  const bringIn = useFitting();
  const { nudge } = useArranging();
  const frameCards = useFraming();
  const size = useSizing();
  const { duplicate } = useClips();
  const { removeSelected } = useRemoving();
  const { openMenu, openPicker, openSettings, writeText } = useOpening(frame);

  useEffect(() => {
    const keys: Record<string, () => void> = {
      Delete: () => removeSelected(true),
      Backspace: () => removeSelected(true),
      'Shift+Delete': () => removeSelected(false),
      'Shift+Backspace': () => removeSelected(false),
      ArrowLeft: () => nudge(-step, 0),
      ArrowRight: () => nudge(step, 0),
      ArrowUp: () => nudge(0, -step),
      ArrowDown: () => nudge(0, step),
      'Shift+ArrowLeft': () => size(-step, 0),
      'Shift+ArrowRight': () => size(step, 0),
      'Shift+ArrowUp': () => size(0, -step),
      'Shift+ArrowDown': () => size(0, step),
      f: frameCards,
      Enter: openSettings,
      e: writeText,
      F2: () => useCanvasUi.setState({ renaming: store.getState().selection[0] ?? null }),
      Escape: () => {
        store.getState().actions.select([]);
        useCanvasUi.setState({ selectedEdges: new Set() });
      },
      'Mod+a': () => store.getState().actions.select(store.getState().document.nodes.map(({ id }) => id)),
      'Mod+d': duplicate,
      z: () => bringIn(store.getState().selection.length > 0 ? store.getState().selection : undefined),
      n: openPicker,
      ContextMenu: openMenu,
      'Shift+F10': openMenu,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      // A tooltip takes Escape for itself as well.
      const taken = event.defaultPrevented && event.key !== 'Escape';
      if (!onBoard(event.target, frame.current) || taken || isTyping(event.target) || onButton(event)) return;
      const act = keys[keyName(event)];
      if (!act) return;
      event.preventDefault();
      // With the keyboard on a card, that card is meant, also when its selection went with an undo.
      const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.react-flow__node')?.dataset['id'] : undefined;
      const { selection, actions } = store.getState();
      if (card !== undefined && selection.length === 0) actions.select([card]);
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, bringIn, frame, frameCards, size, nudge, duplicate, removeSelected, openMenu, openPicker, openSettings, writeText]);
}

/** Enter on a button of the canvas presses the button. */
function onButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button') !== null;
}
