import type { FlowDocument, Issue } from '@filo/core';
import type { Conflict, History } from '@filo/editing';

/** Where the draft is: on the server, on its way, or only here. */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';

/** Nodes and edges lit on the canvas: what Try it or a trace went through. */
export interface Highlight {
  /** The node that waits or runs now. */
  running: string | null;
  /** Nodes passed, oldest first. */
  nodes: readonly string[];
  /** Exits taken, as `<nodeId>:<exit>`. */
  exits: readonly string[];
}

/** Who lights the canvas: Try it, or the panel on the right (a test, a trace, the changes of a version). */
export type Lamp = 'try' | 'panel';

/** Numbers drawn on the canvas: how often each exit was taken, or what tests cover. */
export interface Overlay {
  kind: 'counts' | 'coverage';
  /** By node id: the number on the card. */
  nodes: Readonly<Record<string, number>>;
  /** By `<nodeId>:<exit>`. */
  exits: Readonly<Record<string, number>>;
  /** Conversations that stand on a node now. */
  waiting?: Readonly<Record<string, number>>;
}

/** What the server has, as far as this tab knows. */
export interface SavedDraft {
  document: FlowDocument;
  revision: number;
}

/** The open flow. The document changes only through commands (`EditorActions.run`); everything else here is how it is looked at. */
export interface EditorState {
  readonly flowId: string;
  readonly document: FlowDocument;
  readonly history: History;
  readonly saved: SavedDraft;
  readonly saving: Saving;
  /** Why the draft could not be saved, when `saving` is `refused`. */
  readonly refusal: Error | null;
  /** What somebody else changed too: a choice is due. */
  readonly conflicts: readonly Conflict[];
  /** Mistakes in the document as it is now; computed a moment after each change. */
  readonly issues: readonly Issue[];
  /** Ids of the selected nodes. */
  readonly selection: readonly string[];
  /** Kind of channel the canvas and the preview show; null shows the flow as drawn. */
  readonly lens: string | null;
  /** Language of the flow shown on the cards. */
  readonly language: string;
  /** What was lit last and is not out yet. */
  readonly highlight: Highlight | null;
  readonly overlay: Overlay | null;
  /** A node to bring into view, with a counter so that the same one can be asked for again. */
  readonly focus: { nodeId: string; turn: number } | null;
  /** A node to keep in view as it is, with a counter like that of `focus`. */
  readonly followed: { nodeId: string; turn: number } | null;
}
