/** Lets through the latest of what comes quickly. */
export interface Latest<Value> {
  readonly take: (value: Value) => void;
  /** Forgets the value that waits to be let through, if it is such a one. */
  readonly drop: (isMeant: (value: Value) => boolean) => void;
}

/** Acts on a value at once, and then at most once in `everyMs`: of those that come in between, on the last one. */
export function latest<Value>(everyMs: number, act: (value: Value) => void): Latest<Value> {
  let waiting: { value: Value } | null = null;
  let isHeld = false;
  const take = (value: Value): void => {
    if (isHeld) {
      waiting = { value };
      return;
    }
    isHeld = true;
    setTimeout(() => {
      isHeld = false;
      const next = waiting;
      waiting = null;
      if (next) take(next.value);
    }, everyMs).unref();
    act(value);
  };
  return {
    take,
    drop: (isMeant) => {
      if (waiting && isMeant(waiting.value)) waiting = null;
    },
  };
}
