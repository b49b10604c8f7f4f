import type { FlowDocument } from '@filo/core';
import { isSame } from './is-same.ts';
import { keepSame } from './keep-same.ts';

/** `after`, made of the objects of `before` wherever they are equal: what did not change is not drawn again. */
export function keepParts(before: FlowDocument, after: FlowDocument): FlowDocument {
  if (before === after) return before;
  const document: FlowDocument = {
    ...after,
    languages: isSame(before.languages, after.languages) ? before.languages : after.languages,
    settings: isSame(before.settings, after.settings) ? before.settings : after.settings,
    variables: keepSame(before.variables, after.variables, ({ key }) => key),
    nodes: keepSame(before.nodes, after.nodes, ({ id }) => id),
    edges: keepSame(before.edges, after.edges, ({ id }) => id),
    tests: keepSame(before.tests, after.tests, ({ id }) => id),
  };
  const keys = Object.keys(document) as (keyof FlowDocument)[];
  return keys.length === Object.keys(before).length && keys.every((key) => document[key] === before[key]) ? before : document;
}
