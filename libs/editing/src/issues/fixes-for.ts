import type { FlowDocument, Issue, NodeKinds } from '@filo/core';
import type { Fix, Fixer } from './fix.ts';
import { addTrigger } from './fixes/add-trigger.ts';
import { clearFallback } from './fixes/clear-fallback.ts';
import { declareVariable } from './fixes/declare-variable.ts';
import { endHere } from './fixes/end-here.ts';
import { freshIds } from './fixes/fresh-ids.ts';
import { officeHours } from './fixes/office-hours.ts';
import { removeEdge } from './fixes/remove-edge.ts';
import { removeNode } from './fixes/remove-node.ts';
import { removeReplyButtons } from './fixes/remove-reply-buttons.ts';
import { useSimilarVariable } from './fixes/use-similar-variable.ts';

const fixers: Readonly<Record<string, readonly Fixer[]>> = {
  'unknown-type': [removeNode],
  'duplicate-id': [freshIds],
  'unknown-node': [removeEdge],
  'unknown-exit': [removeEdge],
  'exit-taken-twice': [removeEdge],
  'edge-into-trigger': [removeEdge],
  'no-trigger': [addTrigger],
  unreachable: [removeNode],
  'dead-end': [endHere],
  'unknown-variable': [useSimilarVariable, declareVariable],
  'variable-never-set': [useSimilarVariable],
  'unknown-fallback': [clearFallback],
  'no-flow-hours': [officeHours],
  'button-without-exit': [removeReplyButtons],
};

/** What can be done about an issue, best first. Empty where only the author can know: then the screen opens the node. */
export function fixesFor(issue: Issue, document: FlowDocument, kinds: NodeKinds): Fix[] {
  const own = Object.hasOwn(fixers, issue.code) ? (fixers[issue.code] ?? []) : [];
  return own.flatMap((fixer) => fixer(issue, document, kinds));
}
