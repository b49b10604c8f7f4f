import type { FlowEdge, FlowNode } from '@filo/core';

/** Nodes taken from a flow with the edges between them: plain JSON, so that it goes through the clipboard to other flows and tabs. */
export interface Clip {
  readonly format: 'filo.clip/1';
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}
