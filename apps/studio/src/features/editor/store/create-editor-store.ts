import type { FlowDocument } from '@filo/core';
import { apply, merge, record, redo, startHistory, undo } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { createStore, type StoreApi } from 'zustand';
import type { EditorActions } from './editor-actions.ts';
import type { EditorState, Highlight, Lamp, SavedDraft } from './editor-state.ts';

/** The store of one open flow. */
export type EditorStore = StoreApi<EditorState & { readonly actions: EditorActions }>;

/** What an open flow begins with: the draft as the server has it, and what was changed here but never saved, if anything. */
export interface OpenedFlow {
  flowId: string;
  saved: SavedDraft;
  document: FlowDocument;
}

/** Makes the store of an open flow. `now` is the clock that joins quick changes into one step of undo. */
export function createEditorStore({ flowId, saved, document }: OpenedFlow, now: () => number = Date.now): EditorStore {
  /** What each lamp shows, the one lit last at the end. */
  let lit: { lamp: Lamp; highlight: Highlight }[] = [];
  return createStore((set, get) => {
    /** The document in place of the one before it, and whatever follows from that. */
    const shown = (next: FlowDocument): Partial<EditorState> => {
      const ids = new Set(next.nodes.map(({ id }) => id));
      const { selection, language, saving, saved: kept } = get();
      const clean = next === kept.document;
      return {
        document: next,
        selection: selection.every((id) => ids.has(id)) ? selection : selection.filter((id) => ids.has(id)),
        language: next.languages.includes(language) ? language : (next.languages[0] ?? 'en'),
        saving: clean && saving !== 'saving' ? 'saved' : saving === 'offline' ? 'offline' : 'unsaved',
      };
    };
    const move = (history: EditorState['history']): void => {
      if (history.present !== get().document) set({ history, ...shown(history.present) });
    };
    const actions: EditorActions = {
      run: (command, options) => {
        const { document: before, history } = get();
        const after = apply(before, command, nodeKinds);
        if (after !== before) move(record(history, after, { label: command.do, at: now(), ...options }));
      },
      undo: () => move(undo(get().history)),
      redo: () => move(redo(get().history)),
      select: (selection) => set({ selection }),
      show: (nodeId) => set(({ focus }) => ({ selection: [nodeId], focus: { nodeId, turn: (focus?.turn ?? 0) + 1 } })),
      follow: (nodeId) => set(({ followed }) => ({ followed: { nodeId, turn: (followed?.turn ?? 0) + 1 } })),
      setLens: (lens) => set({ lens }),
      setLanguage: (language) => set({ language }),
      setHighlight: (highlight, lamp = 'panel') => {
        const others = lit.filter((one) => one.lamp !== lamp);
        lit = highlight ? [...others, { lamp, highlight }] : others;
        set({ highlight: lit.at(-1)?.highlight ?? null });
      },
      setOverlay: (overlay) => set({ overlay }),
      setIssues: (issues) => set({ issues }),
      setSaving: (saving, refusal) => set({ saving, refusal: refusal ?? null }),
      setSaved: (next) =>
        set(({ document: open }) => ({ saved: next, saving: open === next.document ? 'saved' : 'unsaved', refusal: null })),
      takeIn: (theirs) => {
        const { document: mine, saved: base, history, conflicts } = get();
        if (theirs.revision <= base.revision) return;
        const merged = merge(base.document, mine, theirs.document);
        const untouched = mine === base.document;
        const next = untouched ? theirs.document : merged.document;
        set({
          saved: theirs,
          history: record(history, next, { label: 'replace', at: now() }),
          conflicts: [...conflicts, ...merged.conflicts],
        });
        set(shown(next));
      },
      settle: (conflict, take) => {
        if (take === 'theirs') actions.run(conflict.theirs);
        set(({ conflicts }) => ({ conflicts: conflicts.filter((one) => one !== conflict) }));
      },
      replace: (next) => actions.run({ do: 'replace', document: next }),
    };
    return {
      flowId,
      document,
      history: startHistory(document),
      saved,
      saving: document === saved.document ? 'saved' : 'unsaved',
      refusal: null,
      conflicts: [],
      issues: [],
      selection: [],
      lens: null,
      language: document.languages[0] ?? 'en',
      highlight: null,
      overlay: null,
      focus: null,
      followed: null,
      actions,
    };
  });
}
