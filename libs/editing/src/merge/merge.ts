import type { FlowDocument } from '@filo/core';
import { isSame } from '../parts/is-same.ts';
import { keepParts } from '../parts/keep-parts.ts';
import type { Conflict } from './conflict.ts';
import { mergeEdges } from './merge-edges.ts';
import { mergeFlow } from './merge-flow.ts';
import { mergeList } from './merge-list.ts';
import { mergeNodes } from './merge-nodes.ts';
import { tellApart } from './tell-apart.ts';

/** Two people's work as one document, and what a person has to decide. */
export interface Merged {
  document: FlowDocument;
  conflicts: Conflict[];
}

/**
 * Merges what was done here and what was done there since `base`: per setting of a node, per exit, per variable, per test. Where
 * both changed the same thing differently, mine stands in the document and a conflict offers theirs; nothing is lost unseen.
 */
export function merge(base: FlowDocument, mine: FlowDocument, theirs: FlowDocument): Merged {
  if (isSame(base, theirs) || isSame(mine, theirs)) return { document: mine, conflicts: [] };
  if (isSame(base, mine)) return { document: keepParts(mine, theirs), conflicts: [] };
  const sides = { base, mine: tellApart(base, mine, theirs), theirs };
  const conflicts: Conflict[] = [];
  const nodes = mergeNodes(sides, conflicts);
  const edges = mergeEdges(sides, nodes, conflicts);
  const variables = mergeList(base.variables, sides.mine.variables, theirs.variables, ({ key }) => key);
  const tests = mergeList(base.tests, sides.mine.tests, theirs.tests, ({ id }) => id);
  if (variables.conflicts.length > 0)
    conflicts.push(changedBoth('variables', variables.conflicts, { do: 'set-variables', variables: variables.theirs }));
  if (tests.conflicts.length > 0) conflicts.push(changedBoth('tests', tests.conflicts, { do: 'set-tests', tests: tests.theirs }));
  const flow = mergeFlow(sides, nodes, conflicts);
  const document: FlowDocument = { ...sides.mine, ...flow, variables: variables.mine, nodes, edges, tests: tests.mine };
  return { document: keepParts(mine, document), conflicts };
}

function changedBoth(what: Conflict['what'], ids: readonly string[], theirs: Conflict['theirs']): Conflict {
  return { what, ids, change: 'both-changed', paths: [], theirs };
}
