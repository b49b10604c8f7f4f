/** Spreads the word of something inside this process; each kind of news is a class of its own, by which Nest hands it out. */
export abstract class News<What> {
  readonly #listeners: ((what: What) => void)[] = [];

  /** Adds a listener. */
  listen(listener: (what: What) => void): void {
    this.#listeners.push(listener);
  }

  /** It happened, and it is committed. */
  tell(what: What): void {
    for (const listener of this.#listeners) listener(what);
  }
}
