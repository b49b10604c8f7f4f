import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells the style sheet how much of the page is really visible (`--seen-top`, `--seen-height`): a phone's keyboard covers the rest. */
export function useViewport(element: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return undefined;
    const measure = () => {
      element.current?.style.setProperty('--seen-top', `${viewport.offsetTop}px`);
      element.current?.style.setProperty('--seen-height', `${viewport.height}px`);
    };
    measure();
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
    };
  }, [element]);
}
