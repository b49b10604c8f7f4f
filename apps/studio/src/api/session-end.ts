type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells whoever needs to know that nobody is signed in any more: the person left, the session ran out, or it ended elsewhere. */
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
