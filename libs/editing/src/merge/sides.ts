import type { FlowDocument } from '@filo/core';

/** A document before, as changed here, and as changed there. */
export interface Sides {
  readonly base: FlowDocument;
  readonly mine: FlowDocument;
  readonly theirs: FlowDocument;
}
