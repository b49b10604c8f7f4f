import type { FlowEdge, FlowNode, Json } from '@filo/core';
import type { Point } from '../commands/command.ts';

/** One setting that differs: `path` in dots, undefined where it is not there. */
export interface SettingChange {
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** One way in which two documents differ. */
export type Difference =
  | { what: 'node-added'; node: FlowNode }
  | { what: 'node-removed'; node: FlowNode }
  | { what: 'node-changed'; nodeId: string; settings: readonly SettingChange[] }
  | { what: 'node-renamed'; nodeId: string; before: string | undefined; after: string | undefined }
  /** Only its place is another. */
  | { what: 'node-moved'; nodeId: string; before: Point; after: Point }
  | { what: 'edge-added'; edge: FlowEdge }
  | { what: 'edge-removed'; edge: FlowEdge }
  /** The exit leads to another node. */
  | { what: 'edge-changed'; from: string; exit: string; before: string; after: string }
  | { what: 'variable-added'; key: string }
  | { what: 'variable-removed'; key: string }
  | { what: 'variable-changed'; key: string; settings: readonly SettingChange[] }
  | { what: 'flow-renamed'; before: string; after: string }
  | { what: 'languages-changed'; before: readonly string[]; after: readonly string[] }
  | { what: 'settings-changed'; settings: readonly SettingChange[] }
  | { what: 'test-added'; testId: string; name: string }
  | { what: 'test-removed'; testId: string; name: string }
  | { what: 'test-changed'; testId: string; name: string };
