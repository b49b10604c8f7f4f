import { outline } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { useMemo, useState } from 'react';
import { useEditor, useEditorStore } from '../store/editor-context.ts';
import { type Row, rowOfNode, rowsOf } from './rows.ts';

/** The lines of the outline, which one is current, and how to fold. */
export interface OutlineState {
  rows: readonly Row[];
  /** Place of the current row. */
  at: number;
  goTo: (key: string) => void;
  fold: (key: string, closed: boolean) => void;
  /** Unfolds everything above a node and makes it current. */
  reveal: (nodeId: string) => void;
}

/** Keeps the outline up with the document. A row that goes away leaves the one before it current. */
export function useOutline(): OutlineState {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const selected = useEditor((state) => state.selection[0]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<{ key: string; at: number } | null>(null);
  const items = useMemo(() => outline(document, nodeKinds), [document]);
  const rows = useMemo(() => rowsOf(items, closed), [items, closed]);
  const found = rows.findIndex(({ key }) => key === current?.key);
  const begin = selected === undefined ? 0 : Math.max(0, rowOfNode(rows, selected));
  const at = found >= 0 ? found : current ? Math.max(0, Math.min(current.at - 1, rows.length - 1)) : begin;
  const goTo = (key: string): void => setCurrent({ key, at: rows.findIndex((row) => row.key === key) });
  return {
    rows,
    at,
    goTo,
    fold: (key, isClosed) =>
      setClosed((before) => {
        const after = new Set(before);
        if (isClosed) after.add(key);
        else after.delete(key);
        return after;
      }),
    reveal: (nodeId) => {
      // The node may have been added a moment ago: what was drawn does not have it yet.
      const items = outline(store.getState().document, nodeKinds);
      const all = rowsOf(items, new Set());
      const row = all[rowOfNode(all, nodeId)];
      if (!row) return;
      const folded = new Set([...closed].filter((key) => !row.key.startsWith(`${key}/`)));
      setClosed(folded);
      setCurrent({ key: row.key, at: rowOfNode(rowsOf(items, folded), nodeId) });
    },
  };
}
