import type { FlowDocument } from '../flow/document.ts';
import type { GraphNode } from '../flow/graph.ts';
import type { ChannelLimits, Issue } from './issue.ts';

/** What a rule looks at: the flow as far as it could be read, and its surroundings. */
export interface CheckSubject {
  document: FlowDocument;
  nodes: ReadonlyMap<string, GraphNode>;
  channels: readonly ChannelLimits[];
  flows: readonly string[] | undefined;
  unpublished: readonly string[];
  itself: string | undefined;
}

/** One thing `checkFlow` looks for. */
export type Rule = (subject: CheckSubject) => Issue[];
