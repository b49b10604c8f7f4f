import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { EditorStore } from './create-editor-store.ts';
import type { EditorActions } from './editor-actions.ts';
import type { EditorState } from './editor-state.ts';

/** The open flow of the screens below. */
export const EditorContext = createContext<EditorStore | null>(null);

/** The store itself, for what reads it without drawing it. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) throw new Error('this part belongs inside an open flow');
  return store;
}

/** The smallest slice of the open flow that a part needs; give `useShallow` selectors where they build objects. */
export function useEditor<Slice>(select: (state: EditorState) => Slice): Slice {
  return useStore(useEditorStore(), select);
}

/** What can be done to the open flow. Never changes, so it may stand in dependency lists. */
export function useEditorActions(): EditorActions {
  return useStore(useEditorStore(), (state) => state.actions);
}
