import type { FlowDocument, FlowEdge, FlowNode, JsonObject } from '@filo/core';

/** A place on the canvas. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A change of a flow document, as plain data: everything the editor does is one of these. */
export type Command =
  /** Puts a node on the canvas, connected from an exit when `from` says so. */
  | { do: 'add-node'; node: FlowNode; from?: { nodeId: string; exit: string } | undefined }
  /** Takes nodes away with their edges; `reconnect` leads what came in to where they went on. */
  | { do: 'remove-nodes'; ids: readonly string[]; reconnect?: boolean | undefined }
  | { do: 'move-nodes'; positions: Readonly<Record<string, Point>> }
  /** Replaces the settings of a node; edges of exits that it no longer has go. */
  | { do: 'set-config'; nodeId: string; config: JsonObject }
  /** An empty name takes the name away. */
  | { do: 'rename-node'; nodeId: string; name: string }
  /** Leads an exit to a node, in place of where it led before. */
  | { do: 'connect'; from: string; exit: string; to: string }
  | { do: 'disconnect'; edgeIds: readonly string[] }
  /** Adds nodes with the edges between them, as `paste` makes them. */
  | { do: 'insert'; nodes: readonly FlowNode[]; edges: readonly FlowEdge[] }
  | { do: 'set-variables'; variables: FlowDocument['variables'] }
  /** Renames a variable wherever it is used. */
  | { do: 'rename-variable'; from: string; to: string }
  /** Sets what is given; `settings` as a whole. */
  | {
      do: 'set-flow';
      name?: string | undefined;
      languages?: readonly string[] | undefined;
      settings?: FlowDocument['settings'] | undefined;
    }
  | { do: 'set-tests'; tests: FlowDocument['tests'] }
  | { do: 'replace'; document: FlowDocument }
  /** Several commands as one. */
  | { do: 'all'; commands: readonly Command[] };

/** The command with this name. */
export type CommandOf<Do extends Command['do']> = Extract<Command, { do: Do }>;
