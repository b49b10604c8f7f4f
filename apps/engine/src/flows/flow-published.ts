import { Injectable } from '@nestjs/common';
import { FlowStore } from './flow-store.ts';

/** Told when another version of a flow went live here, to pass it on to other processes. */
export type OnFlowPublished = (flowId: string) => void;

/** Spreads the word that a flow was published or archived: to this process's cache at once, and to whoever listens. */
@Injectable()
export class FlowPublished {
  readonly #listeners: OnFlowPublished[] = [];

  constructor(private readonly flows: FlowStore) {}

  /** Adds a listener; the live bus is one. Other processes call `FlowStore.forget`. */
  listen(listener: OnFlowPublished): void {
    this.#listeners.push(listener);
  }

  /** A flow was published or archived in this process, and the transaction is committed. */
  tell(flowId: string): void {
    this.flows.forget(flowId);
    for (const listener of this.#listeners) listener(flowId);
  }
}
