import type { AnyNodeKind, NodeKinds } from '../kinds/kind.ts';
import type { FlowDocument, Variable } from './document.ts';

/** A node ready to run: its kind found, its config checked and migrated. */
export interface CompiledNode {
  id: string;
  kind: AnyNodeKind;
  config: unknown;
  /** Next node by exit id. */
  edges: ReadonlyMap<string, string>;
  /** Exits the config allows, by id. */
  exits: ReadonlyMap<string, { failure: boolean }>;
}

/** One published version of a flow, made ready by `compileFlow`. Immutable, shared by all conversations. */
export interface FlowVersion {
  /** Unique over all flows: what a frame remembers. */
  id: string;
  flowId: string;
  document: FlowDocument;
  kinds: NodeKinds;
  nodes: ReadonlyMap<string, CompiledNode>;
  triggers: readonly CompiledNode[];
  /** Declared variables by key. */
  variables: ReadonlyMap<string, Variable>;
  /** Finds the version a frame remembers, or the live version of a called flow; undefined when there is none. */
  find(by: { versionId: string } | { flowId: string }): FlowVersion | undefined;
}
