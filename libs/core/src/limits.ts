/**
 * The bounds of one conversation. Reaching one ends the run with a recorded issue that carries the limit's name;
 * none is ever silently ignored.
 */
export interface Limits {
  /** Nodes entered in one turn. A flow that needs more is looping without a wait. */
  readonly stepsPerTurn: number;
  /** Turns in one run, from its trigger to its end. */
  readonly turnsPerRun: number;
  /** Messages one turn may send: protects the customer from a looping flow. */
  readonly messagesPerTurn: number;
  /** Subflows inside subflows, and interruptions inside interruptions. */
  readonly subflowDepth: number;
  /** Customer messages kept while the flow waits for an effect. */
  readonly deferredEvents: number;
  /** Bytes of one template before rendering. */
  readonly templateBytes: number;
  /** Bytes of one rendered template. */
  readonly renderedBytes: number;
  /** Bytes of a conversation's state as JSON. */
  readonly stateBytes: number;
  /** Milliseconds in which a second click on the same button counts as the same click. */
  readonly doubleClickMs: number;
}

/** The limits in force unless the caller gives others. */
export const defaultLimits: Limits = {
  stepsPerTurn: 100,
  turnsPerRun: 500,
  messagesPerTurn: 30,
  subflowDepth: 10,
  deferredEvents: 50,
  templateBytes: 64 * 1024,
  renderedBytes: 64 * 1024,
  stateBytes: 256 * 1024,
  doubleClickMs: 3000,
};
