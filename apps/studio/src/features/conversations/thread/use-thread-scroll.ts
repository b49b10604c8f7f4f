import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Distance from the end that still counts as being there, in px. */
const nearPx = 60;

/** A scrolled thread that follows its end while the reader is there, and keeps what they read in its place otherwise. */
export interface ThreadScroll {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  messages: RefObject<HTMLOListElement | null>;
  onScroll: () => void;
  isAtEnd: boolean;
  toEnd: () => void;
}

/** The message at the top of what is seen, and how far below the edge it stands. */
interface Anchor {
  element: Element;
  top: number;
}

/** `shown` changes whenever other messages are shown: earlier ones before, new ones behind, or some that changed. */
export function useThreadScroll(shown: unknown): ThreadScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const messages = useRef<HTMLOListElement>(null);
  const anchor = useRef<Anchor | null>(null);
  const following = useRef(true);
  const [isAtEnd, setIsAtEnd] = useState(true);

  const keep = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    if (following.current) element.scrollTop = element.scrollHeight;
    else if (anchor.current?.element.isConnected) {
      const moved = topIn(element, anchor.current.element) - anchor.current.top;
      if (Math.abs(moved) >= 1) element.scrollTop += moved;
    }
  }, []);
  useLayoutEffect(keep, [shown, keep]);
  useEffect(() => {
    // Pictures take their room when they have come, and a phone's keyboard takes it away.
    const observer = new ResizeObserver(keep);
    for (const { current } of [content, scroller]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [keep]);

  const onScroll = (): void => {
    const element = scroller.current;
    if (!element) return;
    following.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    const first = following.current ? undefined : firstSeen(element, messages.current?.querySelectorAll(':scope > [data-author]') ?? []);
    anchor.current = first ? { element: first, top: topIn(element, first) } : null;
    setIsAtEnd(following.current);
  };
  const toEnd = (): void => {
    following.current = true;
    keep();
  };
  return { scroller, content, messages, onScroll, isAtEnd, toEnd };
}

const topIn = (scroller: Element, element: Element): number => element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;

/** The first that reaches below the upper edge; they stand one below the other. */
function firstSeen(scroller: Element, all: ArrayLike<Element>): Element | undefined {
  const edge = scroller.getBoundingClientRect().top;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  return all[low];
}
