import { type Block, emptyBlock, oneCard, putAbove, putBelow, putOver } from './block.ts';
import type { Station } from './laid-card.ts';
import type { Columns } from './plan-columns.ts';

/** Room between cards of one column, with space for edges to pass. */
const gap = 60;

/** By how many columns another branch must go on longer than the first to be the main line. */
const longer = 3;

/**
 * Stacks what hangs on each card: one branch in line with it, so that the main line is straight, the others above and below in the
 * order of the ways out, as near as their own branches allow.
 */
export function stackBranches(cards: ReadonlyMap<string, Station>, { roots, column, branches }: Columns): Block {
  const stack = (id: string): Block => {
    const own = oneCard(id, column.get(id) ?? 0, cards.get(id)?.height ?? 0);
    const blocks = (branches.get(id) ?? []).map(stack);
    const main = mainOf(blocks);
    const block = blocks[main];
    if (!block) return own;
    // The card first: a branch above must leave it room, and the main branch stands beside it.
    putOver(block, own, 0);
    for (const above of blocks.slice(0, main).reverse()) putAbove(block, above, gap);
    for (const below of blocks.slice(main + 1)) putBelow(block, below, gap);
    return block;
  };
  const all = emptyBlock();
  for (const group of roots.map(stack)) putBelow(all, group, gap);
  return all;
}

/** The first branch, unless another goes on for much longer. */
function mainOf(blocks: readonly Block[]): number {
  const lengths = blocks.map(({ taken }) => taken.size);
  const longest = lengths.indexOf(Math.max(...lengths));
  return (lengths[longest] ?? 0) >= (lengths[0] ?? 0) + longer ? longest : 0;
}
