import type { JsonObject } from '../json.ts';

/** Stable codes of mistakes that `check` finds before customers do. Words for them are the reader's business. */
export type CheckCode =
  | 'invalid-document'
  | 'unknown-type'
  | 'invalid-config'
  | 'duplicate-id'
  | 'unknown-node'
  | 'unknown-exit'
  | 'exit-taken-twice'
  | 'edge-into-trigger'
  | 'no-trigger'
  | 'unreachable'
  | 'dead-end'
  | 'loop-without-wait'
  | 'unknown-variable'
  | 'variable-never-set'
  | 'unknown-name'
  | 'unused-variable'
  | 'unknown-flow'
  | 'flow-not-live'
  | 'calls-itself'
  | 'same-start'
  | 'bad-template'
  | 'missing-translation'
  | 'unknown-fallback'
  | 'no-flow-hours'
  | 'text-too-long'
  | 'too-many-buttons'
  | 'config';

/** One mistake, or one thing worth a look. Errors stop publishing. */
export interface Issue {
  code: CheckCode | (string & {});
  nodeId: string | null;
  severity: 'error' | 'warning';
  params: JsonObject;
}

/** What `check` wants to know of a channel the flow is meant for. */
export interface ChannelLimits {
  kind: string;
  /** Longest text, caption and button label in characters; undefined is no limit. */
  text?: number;
  caption?: number;
  buttonLabel?: number;
  /** Reply buttons under one message before they become a list or numbered text. */
  buttons?: number;
}
