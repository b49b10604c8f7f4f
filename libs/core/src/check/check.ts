import { readGraph } from '../flow/graph.ts';
import type { NodeKinds } from '../kinds/kind.ts';
import type { ChannelLimits, Issue } from './issue.ts';
import type { Rule } from './rule.ts';
import { badTemplate } from './rules/bad-template.ts';
import { callsItself } from './rules/calls-itself.ts';
import { configIssues } from './rules/config-issues.ts';
import { deadEnd } from './rules/dead-end.ts';
import { loopWithoutWait } from './rules/loop-without-wait.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { noFlowHours } from './rules/no-flow-hours.ts';
import { noTrigger } from './rules/no-trigger.ts';
import { sameStart } from './rules/same-start.ts';
import { textTooLong } from './rules/text-too-long.ts';
import { tooManyButtons } from './rules/too-many-buttons.ts';
import { unknownFlow } from './rules/unknown-flow.ts';
import { unknownName } from './rules/unknown-name.ts';
import { unknownNode } from './rules/unknown-node.ts';
import { unknownVariable } from './rules/unknown-variable.ts';
import { unreachable } from './rules/unreachable.ts';
import { unusedVariable } from './rules/unused-variable.ts';
import { variableNeverSet } from './rules/variable-never-set.ts';

/** What `checkFlow` may know of the flow's surroundings. */
export interface CheckOptions {
  /** Limits of the channels the flow is meant for. */
  channels?: readonly ChannelLimits[];
  /** Ids of the flows that can be called; without it calls are not checked. */
  flows?: readonly string[];
  /** Ids of flows that exist and cannot be called yet. */
  unpublished?: readonly string[];
  /** Id of the flow that is checked. */
  itself?: string;
}

const rules: readonly Rule[] = [
  noTrigger,
  unknownNode,
  unknownFlow,
  callsItself,
  noFlowHours,
  loopWithoutWait,
  sameStart,
  configIssues,
  badTemplate,
  unknownName,
  unknownVariable,
  variableNeverSet,
  unusedVariable,
  unreachable,
  deadEnd,
  missingTranslation,
  textTooLong,
  tooManyButtons,
];

/**
 * Finds mistakes before customers do: what keeps a flow from running (as `compileFlow` would say) and, in the parts
 * that can be read, what would make it run badly. Errors stop publishing, warnings do not. An empty list is a clean flow.
 */
export function checkFlow(json: unknown, kinds: NodeKinds, { channels = [], flows, unpublished = [], itself }: CheckOptions = {}): Issue[] {
  const { document, nodes, issues } = readGraph(json, kinds);
  if (!document) return issues;
  return [...issues, ...rules.flatMap((rule) => rule({ document, nodes, channels, flows, unpublished, itself }))];
}
