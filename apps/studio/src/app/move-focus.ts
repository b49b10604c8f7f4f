import type { AnyRouter } from '@tanstack/react-router';

/** After going to another screen the focus stands on its heading, so that screen readers say where one is. */
export function moveFocus(router: AnyRouter): void {
  router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    // The page that was just loaded is read from its top; a change of the search alone is the same screen.
    if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) return;
    const target = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  });
}
