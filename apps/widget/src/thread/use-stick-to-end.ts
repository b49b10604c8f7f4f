import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../state/state.ts';

/** How near the end counts as being there, in pixels. */
const nearEnd = 60;

/**
 * Keeps the newest message in sight while the visitor is at the end, also when a picture grows; leaves a visitor who reads further up
 * alone, and tells whether there is news below. What the visitor writes always brings them to the end.
 */
export function useStickToEnd(scroller: RefObject<HTMLElement>, content: RefObject<HTMLElement>, { messages, pending }: State) {
  const stuck = useRef(true);
  const [away, setAway] = useState(false);
  const [news, setNews] = useState(false);
  const newest = messages.at(-1)?.id;
  const written = pending.at(-1)?.clientId;

  const toEnd = () => {
    stuck.current = true;
    setAway(false);
    setNews(false);
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return undefined;
    const onScroll = () => {
      stuck.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
      setAway(!stuck.current);
      if (stuck.current) setNews(false);
    };
    const sizes = new ResizeObserver(() => stuck.current && box.scrollTo({ top: box.scrollHeight }));
    sizes.observe(content.current);
    sizes.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, []);

  useLayoutEffect(() => {
    if (written) toEnd();
  }, [written]);
  useEffect(() => {
    if (newest && !stuck.current) setNews(true);
  }, [newest]);

  return { away, news, toEnd };
}
