type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells the frame of the studio that the engine no longer knows who is there: the session ran out, or ended elsewhere. */
export const sessionEnd = {
  /** Calls the listener at each end; the answer stops that. */
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  tell(): void {
    for (const listener of listeners) listener();
  },
};
