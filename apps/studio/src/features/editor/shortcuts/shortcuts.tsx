import { lazy, Suspense, useEffect } from 'react';
import { isTyping } from '../parts/is-typing.ts';
import { keyName } from '../parts/key-name.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { useShortcutSheet } from '../store/use-shortcut-sheet.ts';

const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((room) => ({ default: room.ShortcutSheet })));

/** The keys that work everywhere in the editor, and the sheet that lists all of them. */
export function Shortcuts() {
  const { undo, redo } = useEditorActions();
  const { openPanel } = usePanel();
  const { opened, open } = useShortcutSheet();

  useEffect(() => {
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
      // A field has an undo of its own; finding is wanted from anywhere.
      if (!act || event.defaultPrevented || (isTyping(event.target) && keyName(event) !== 'Mod+f')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, openPanel, open]);

  return (
    opened && (
      <Suspense fallback={null}>
        <ShortcutSheet />
      </Suspense>
    )
  );
}
