import { useEffect, useState } from 'preact/hooks';

/** The width and height below which the chat takes the whole screen; the style sheet uses the same. */
export const fullScreen = '(max-width: 480px), (max-height: 480px)';

/** Whether a media query holds, now and whenever it changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setHolds(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return holds;
}
