import type { FlowDocument, FlowEdge, FlowNode } from '@filo/core';
import { isSame } from '../parts/is-same.ts';
import { compareLists } from './compare-lists.ts';
import type { Difference } from './difference.ts';
import { settingChanges } from './setting-changes.ts';

/** What is different in `after`: nodes and their settings first, then edges, variables, the flow's own settings and tests. */
export function diff(before: FlowDocument, after: FlowDocument): Difference[] {
  if (before === after) return [];
  return [...nodeDifferences(before, after), ...edgeDifferences(before, after), ...flowDifferences(before, after)];
}

function nodeDifferences(before: FlowDocument, after: FlowDocument): Difference[] {
  const { added, removed, both } = compareLists(before.nodes, after.nodes, ({ id, type }) => `${id} ${type}`);
  return [
    ...removed.map((node): Difference => ({ what: 'node-removed', node })),
    ...added.map((node): Difference => ({ what: 'node-added', node })),
    ...both.flatMap(([was, is]) => (was === is ? [] : nodeChanges(was, is))),
  ];
}

function nodeChanges(was: FlowNode, is: FlowNode): Difference[] {
  const nodeId = is.id;
  const settings = settingChanges(was.config, is.config);
  const found: Difference[] = [];
  if (settings.length > 0) found.push({ what: 'node-changed', nodeId, settings });
  if (was.name !== is.name) found.push({ what: 'node-renamed', nodeId, before: was.name, after: is.name });
  if (found.length === 0 && !isSame(was.position, is.position))
    found.push({ what: 'node-moved', nodeId, before: was.position, after: is.position });
  return found;
}

function edgeDifferences(before: FlowDocument, after: FlowDocument): Difference[] {
  const exitOf = ({ from, exit }: FlowEdge): string => `${from}:${exit}`;
  const { added, removed, both } = compareLists(before.edges, after.edges, exitOf);
  return [
    ...removed.map((edge): Difference => ({ what: 'edge-removed', edge })),
    ...added.map((edge): Difference => ({ what: 'edge-added', edge })),
    ...both.flatMap(([was, { from, exit, to }]): Difference[] =>
      was.to === to ? [] : [{ what: 'edge-changed', from, exit, before: was.to, after: to }],
    ),
  ];
}

function flowDifferences(before: FlowDocument, after: FlowDocument): Difference[] {
  const variables = compareLists(before.variables, after.variables, ({ key }) => key);
  const tests = compareLists(before.tests, after.tests, ({ id }) => id);
  const settings = settingChanges(before.settings, after.settings);
  const found: Difference[] = [];
  if (before.name !== after.name) found.push({ what: 'flow-renamed', before: before.name, after: after.name });
  if (!isSame(before.languages, after.languages))
    found.push({ what: 'languages-changed', before: before.languages, after: after.languages });
  if (settings.length > 0) found.push({ what: 'settings-changed', settings });
  return [
    ...found,
    ...variables.removed.map(({ key }): Difference => ({ what: 'variable-removed', key })),
    ...variables.added.map(({ key }): Difference => ({ what: 'variable-added', key })),
    ...variables.both.flatMap(([was, is]): Difference[] => {
      const changes = settingChanges(was, is);
      return changes.length === 0 ? [] : [{ what: 'variable-changed', key: is.key, settings: changes }];
    }),
    ...tests.removed.map(({ id, name }): Difference => ({ what: 'test-removed', testId: id, name })),
    ...tests.added.map(({ id, name }): Difference => ({ what: 'test-added', testId: id, name })),
    ...tests.both.flatMap(([was, is]): Difference[] => (isSame(was, is) ? [] : [{ what: 'test-changed', testId: is.id, name: is.name }])),
  ];
}
