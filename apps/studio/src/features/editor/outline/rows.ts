import type { OutlineExit, OutlineItem } from '@filo/editing';

/** One line of the outline: a node, or a way out of one. */
export type Row = {
  /** Unique in the tree, and stable while the flow keeps its shape. */
  key: string;
  /** Depth from 1, as ARIA counts. */
  level: number;
  /** Null where there is nothing below. */
  expanded: boolean | null;
} & ({ kind: 'node'; item: OutlineItem } | { kind: 'exit'; nodeId: string; exit: OutlineExit });

/** The lines that show, from top to bottom. `closed` holds keys of rows whose insides are folded away. */
export function rowsOf(items: readonly OutlineItem[], closed: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const visit = (item: OutlineItem, level: number, key: string): void => {
    const below = !item.reference && item.exits.length + item.jumps.length > 0;
    const expanded = below ? !closed.has(key) : null;
    rows.push({ kind: 'node', key, level, expanded, item });
    if (!expanded) return;
    for (const exit of item.exits) visitExit(item.nodeId, exit, level + 1, `${key}/${exit.id}`);
    for (const [index, jump] of item.jumps.entries()) visit(jump, level + 1, `${key}/jump${index}`);
  };
  const visitExit = (nodeId: string, exit: OutlineExit, level: number, key: string): void => {
    const expanded = exit.to ? !closed.has(key) : null;
    rows.push({ kind: 'exit', key, level, expanded, nodeId, exit });
    if (exit.to && expanded) visit(exit.to, level + 1, `${key}/${exit.to.nodeId}`);
  };
  for (const item of items) visit(item, 1, item.nodeId);
  return rows;
}

/** The row that a row hangs below. */
export function parentOf(rows: readonly Row[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let at = index - 1; at >= 0; at -= 1) if ((rows[at]?.level ?? 1) < level) return at;
  return index;
}

/** The row of a node where it has its own place, not where it is only referred to. */
export function rowOfNode(rows: readonly Row[], nodeId: string): number {
  return rows.findIndex((row) => row.kind === 'node' && row.item.nodeId === nodeId && !row.item.reference);
}
