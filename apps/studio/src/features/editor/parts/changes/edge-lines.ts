import type { Exit, FlowNode } from '@filo/core';
import type { Difference } from '@filo/editing';
import type { CardContext } from '@filo/nodes/editor';
import { exitName } from '../exit-name.ts';
import { readNode } from '../read-node.ts';
import type { ChangeLine } from './change.ts';
import type { ChangeTexts } from './change-words.ts';

interface Sides {
  was: ReadonlyMap<string, FlowNode>;
  is: ReadonlyMap<string, FlowNode>;
  card: CardContext;
  t: ChangeTexts;
}

/** Where exits lead now: of nodes that were there before and still are. Edges of added and removed nodes come and go with them. */
export function edgeLines(differences: readonly Difference[], { was, is, card, t }: Sides): { from: string; line: ChangeLine }[] {
  return differences.flatMap((one): { from: string; line: ChangeLine }[] => {
    const found = endsOf(one);
    const node = found && is.get(found.from);
    if (!found || !node || !was.has(found.from)) return [];
    const exit = exitOf(node, found.exit);
    // A way out that is gone leads nowhere by itself.
    if (!exit && found.after === undefined) return [];
    const field = t('leadsTo', { exit: exit ? exitName(exit, readNode(node), card) : found.exit });
    const before = was.get(found.from);
    if (found.after !== undefined && before && !exitOf(before, found.exit))
      return [{ from: found.from, line: { what: 'set', field, after: card.nodeName(found.after) } }];
    const side = (id: string | undefined): string => (id === undefined ? t('nowhere') : card.nodeName(id));
    return [
      {
        from: found.from,
        line: { what: 'changed', field, before: side(found.before), after: side(found.after) },
      },
    ];
  });
}

function endsOf(one: Difference): { from: string; exit: string; before?: string; after?: string } | null {
  if (one.what === 'edge-added') return { from: one.edge.from, exit: one.edge.exit, after: one.edge.to };
  if (one.what === 'edge-removed') return { from: one.edge.from, exit: one.edge.exit, before: one.edge.to };
  return one.what === 'edge-changed' ? { from: one.from, exit: one.exit, before: one.before, after: one.after } : null;
}

function exitOf(node: FlowNode, exit: string): Exit | undefined {
  return readNode(node).exits.find(({ id }) => id === exit);
}
