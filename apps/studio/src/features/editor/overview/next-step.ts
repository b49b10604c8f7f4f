import type { FlowRecord } from '@filo/api';
import type { FlowDocument, Issue } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

/** What is best done next with a flow, on its way from an empty canvas to customers who talk to it. */
export type NextStep = 'begin' | 'mend' | 'try' | 'publish' | 'connect' | 'watch';

/** How far the flow has come. */
export interface Progress {
  document: FlowDocument;
  issues: readonly Issue[];
  /** What the server says of it; undefined until it has answered. */
  flow: FlowRecord | undefined;
  /** Somebody has talked to it since the editor was opened. */
  tried: boolean;
}

/** The first thing that is not done yet. */
export function nextStep({ document, issues, flow, tried }: Progress): NextStep {
  if (!document.nodes.some(({ type }) => nodeKinds.get(type)?.entry)) return 'begin';
  if (issues.some(({ severity }) => severity === 'error')) return 'mend';
  if (!flow?.live) return tried ? 'publish' : 'try';
  if (flow.changed) return 'publish';
  return flow.channels.length === 0 ? 'connect' : 'watch';
}
