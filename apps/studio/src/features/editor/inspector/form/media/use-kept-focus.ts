import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a place whose content changes: when what had it goes away, the first button that stands there instead gets
 * it. `content` tells one content from another.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, content: string): void {
  const before = useRef(content);
  useEffect(() => {
    if (before.current === content) return;
    before.current = content;
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [place, content]);
}
