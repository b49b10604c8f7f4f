import { useEffect } from 'react';
import { isTyping } from '../parts/is-typing.ts';
import { keyName } from '../parts/key-name.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { useShortcutSheet } from '../store/use-shortcut-sheet.ts';
import { watchTyping } from './watch-typing.ts';
import { lazyRoom } from '../parts/lazy-room.tsx';

const ShortcutSheet = lazyRoom(() => import('./shortcut-sheet.tsx').then((room) => room.ShortcutSheet));

const steps = new Set(['Mod+z', 'Mod+Shift+z', 'Mod+y']);

/** The keys that work everywhere in the editor, and the sheet that lists all of them. */
export function Shortcuts() {
  const { undo, redo } = useEditorActions();
  const { openPanel } = usePanel();
  const { opened, open } = useShortcutSheet();

  useEffect(() => {
    const typing = watchTyping();
    const keys: Record<string, () => void> = {
      'Mod+z': undo,
      'Mod+Shift+z': redo,
      'Mod+y': redo,
      'Mod+f': () => openPanel('find'),
      '?': open,
      'Shift+?': open,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = keys[keyName(event)];
      // A field that was typed in has an undo of its own; finding is wanted from anywhere.
      const own = isTyping(event.target) && !(steps.has(keyName(event)) && typing.untouched(event.target));
      if (!act || event.defaultPrevented || (own && keyName(event) !== 'Mod+f')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      typing.stop();
    };
  }, [undo, redo, openPanel, open]);

  return opened && <ShortcutSheet />;
}
