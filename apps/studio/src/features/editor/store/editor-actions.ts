import type { FlowDocument, Issue } from '@filo/core';
import type { Command, Conflict } from '@filo/editing';
import type { Highlight, Lamp, Overlay, SavedDraft, Saving } from './editor-state.ts';

/** Everything that can be done to the open flow and to how it is looked at. */
export interface EditorActions {
  /** Changes the document. Changes with the same `merge` key within a second are one step of undo (typing in a field). */
  run: (command: Command, options?: { merge?: string }) => void;
  undo: () => void;
  redo: () => void;
  /** Selects these nodes and nothing else. */
  select: (nodeIds: readonly string[]) => void;
  /** Selects a node and brings it into view. */
  show: (nodeId: string) => void;
  /** Moves a node into view and leaves selection and zoom alone. Whoever moves the view by hand is not disturbed. */
  follow: (nodeId: string) => void;
  setLens: (kind: string | null) => void;
  setLanguage: (language: string) => void;
  /** Lights the canvas, or puts a lamp out: what the other one shows is seen again. */
  setHighlight: (highlight: Highlight | null, lamp?: Lamp) => void;
  setOverlay: (overlay: Overlay | null) => void;
  setIssues: (issues: readonly Issue[]) => void;
  /** What became of a save. */
  setSaving: (saving: Saving, refusal?: Error) => void;
  /** The server has this now; `mine` is what was sent. */
  setSaved: (saved: SavedDraft) => void;
  /** Takes in what somebody else saved: merges it with the changes made here since, which stay undoable. */
  takeIn: (theirs: SavedDraft) => void;
  /** Settles a conflict: with theirs (undoable), or by keeping what is here. */
  settle: (conflict: Conflict, take: 'mine' | 'theirs') => void;
  /** Puts a document in place of the open one, as one undoable step. */
  replace: (document: FlowDocument) => void;
}
