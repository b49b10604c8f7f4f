import { type RefObject, useEffect, useRef } from 'react';
import type { Turn } from '../model/turns.ts';

/** Keeps the end of the chat in view: when something is said, and when a panel takes room from it. */
export function useEnd(turns: readonly Turn[]): RefObject<HTMLDivElement | null> {
  const chat = useRef<HTMLDivElement>(null);
  const said = turns.reduce((sum, { messages }) => sum + messages.length + 1, 0);
  useEffect(() => {
    const place = chat.current;
    if (!place) return;
    const toEnd = (): void => {
      place.scrollTop = place.scrollHeight;
    };
    toEnd();
    const watcher = new ResizeObserver(toEnd);
    watcher.observe(place);
    return () => watcher.disconnect();
  }, [said]);
  return chat;
}
