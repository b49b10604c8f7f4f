import type { FlowDocument, Issue, NodeKinds } from '@filo/core';
import type { Fix, Fixer } from './fix.ts';
import { addTrigger } from './fixes/add-trigger.ts';
import { askWhetherEmpty } from './fixes/ask-whether-empty.ts';
import { clearFallback } from './fixes/clear-fallback.ts';
import { declareVariable } from './fixes/declare-variable.ts';
import { endHere } from './fixes/end-here.ts';
import { freshIds } from './fixes/fresh-ids.ts';
import { mendAddress } from './fixes/mend-address.ts';
import { officeHours } from './fixes/office-hours.ts';
import { openOfficeHours } from './fixes/open-office-hours.ts';
import { removeEdge } from './fixes/remove-edge.ts';
import { removeEntry } from './fixes/remove-entry.ts';
import { removeNode } from './fixes/remove-node.ts';
import { removeReplyButtons } from './fixes/remove-reply-buttons.ts';
import { removeVariable } from './fixes/remove-variable.ts';
import { saveAnswer } from './fixes/save-answer.ts';
import { swapLimits } from './fixes/swap-limits.ts';
import { useKnownName } from './fixes/use-known-name.ts';
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
  'unknown-name': [useKnownName],
  'unknown-variable': [useSimilarVariable, declareVariable],
  'variable-never-set': [useSimilarVariable],
  'unused-variable': [removeVariable],
  'unknown-fallback': [clearFallback],
  'no-flow-hours': [officeHours],
  'button-without-exit': [removeReplyButtons],
  'empty-text': [removeEntry],
  'no-file': [removeEntry],
  'no-place': [removeEntry],
  'empty-title': [removeEntry],
  'empty-label': [removeEntry],
  'same-label': [removeEntry],
  'empty-branch': [removeEntry],
  'same-branch': [removeEntry],
  'no-value': [askWhetherEmpty, removeEntry],
  'no-address': [mendAddress],
  'not-https': [mendAddress],
  'answer-not-kept': [saveAnswer],
  'crossed-limits': [swapLimits],
  'never-open': [openOfficeHours],
};

/** What can be done about an issue, best first. Empty where only the author can know: then the screen opens the node. */
export function fixesFor(issue: Issue, document: FlowDocument, kinds: NodeKinds): Fix[] {
  const own = Object.hasOwn(fixers, issue.code) ? (fixers[issue.code] ?? []) : [];
  return own.flatMap((fixer) => fixer(issue, document, kinds));
}
