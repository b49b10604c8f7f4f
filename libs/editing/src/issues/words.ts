import type { InterfaceText, Json } from '@filo/core';

/** What the words of an issue may mention. */
export interface IssueDetails {
  /** A member of the issue's `params` as text; empty when it is not there. */
  param(name: string): string;
  /** A member of the issue's `params` that is a list. */
  list(name: string): readonly Json[];
  /** The setting the issue is about, as the form calls it; null where nobody can tell. */
  place: InterfaceText | null;
  /** What an exit of the node is called: the label of a button, the name of a fixed exit. */
  exit(exitId: string): InterfaceText;
  /** What a node is called on the canvas. */
  node(nodeId: string): InterfaceText;
}

/** The words of one kind of issue. */
export type IssueWords = (details: IssueDetails) => InterfaceText;
