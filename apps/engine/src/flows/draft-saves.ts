import { Injectable } from '@nestjs/common';
import type { DraftSaved } from '@filo/api';

/** Told when a draft was saved in this process. */
export type OnDraftSaved = (saved: DraftSaved) => void;

/** Spreads the word that a draft was saved, so that others who have the flow open can take it over. */
@Injectable()
export class DraftSaves {
  readonly #listeners: OnDraftSaved[] = [];

  /** Adds a listener; the live socket is one. */
  listen(listener: OnDraftSaved): void {
    this.#listeners.push(listener);
  }

  /** A draft was saved in this process, and the save is committed. */
  tell(saved: DraftSaved): void {
    for (const listener of this.#listeners) listener(saved);
  }
}
