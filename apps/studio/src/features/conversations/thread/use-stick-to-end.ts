import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Distance from the end that still counts as being there, in px. */
const nearPx = 60;

/** A scrolled thread that follows its end while the reader is there, and stays where they are otherwise. */
export interface StickToEnd {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  isAtEnd: boolean;
  toEnd: () => void;
}

/** `firstId` is the id of the first thing shown: when it changes, earlier ones were put before it. */
export function useStickToEnd(firstId: string | undefined): StickToEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const before = useRef<{ firstId: string | undefined; height: number }>({ firstId: undefined, height: 0 });
  const following = useRef(true);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const grown = element.scrollHeight - before.current.height;
    if (following.current) toEnd();
    else if (before.current.firstId !== undefined && before.current.firstId !== firstId) element.scrollTop += grown;
    before.current = { firstId, height: element.scrollHeight };
  }, [firstId, toEnd]);
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    // New messages, and pictures that take their room when they have come.
    const observer = new ResizeObserver(() => {
      if (following.current) toEnd();
      before.current.height = scroller.current?.scrollHeight ?? 0;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [toEnd]);
  const onScroll = (): void => {
    const element = scroller.current;
    if (!element) return;
    following.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    setIsAtEnd(following.current);
  };
  return { scroller, content, onScroll, isAtEnd, toEnd };
}
