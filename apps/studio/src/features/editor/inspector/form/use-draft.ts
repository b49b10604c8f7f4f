import { useEffect, useRef, useState } from 'react';

/** How long after the last key the flow takes in what was typed, in ms: typing never waits for the canvas. */
const pauseMs = 150;

/** What a text field shows while it is typed in, and how it reaches the flow: a moment later, and at once when the field is left. */
export interface Draft {
  text: string;
  type: (text: string) => void;
  flush: () => void;
}

/** Keeps what is typed beside the flow's own value; a change from elsewhere (undo, another person) wins when nothing is pending. */
export function useDraft(value: string, commit: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<{ text: string; commit: (text: string) => void; timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = (): void => {
    const held = pending.current;
    if (!held) return;
    clearTimeout(held.timer);
    pending.current = null;
    held.commit(held.text);
    setTyped(null);
  };
  // What is still pending when the field or the whole page goes away belongs to the value it was typed for.
  useEffect(() => {
    const commit = (): void => {
      const held = pending.current;
      if (!held) return;
      clearTimeout(held.timer);
      pending.current = null;
      held.commit(held.text);
    };
    window.addEventListener('pagehide', commit);
    return () => {
      window.removeEventListener('pagehide', commit);
      commit();
    };
  }, []);
  return {
    text: typed ?? value,
    type: (text) => {
      if (pending.current) clearTimeout(pending.current.timer);
      setTyped(text);
      pending.current = { text, commit, timer: setTimeout(flush, pauseMs) };
    },
    flush,
  };
}
