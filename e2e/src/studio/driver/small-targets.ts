import type { Page } from 'playwright-core';

/** Least that a finger can hit, in px. */
const finger = 40;

/** What on a part of the screen is too small to be hit with a finger: its words and its size. Cards are left out: the canvas is zoomed. */
export async function smallTargets(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const small = [];
    for (const target of document.querySelectorAll('${within} :is(button, a, summary, select, [role="tab"], [role="menuitem"])')) {
      const { width, height } = target.getBoundingClientRect();
      const style = getComputedStyle(target);
      // A link within a sentence is read, not aimed at; what is hidden for now is not there.
      const shown = target.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1 && style.pointerEvents !== 'none';
      if (!shown || style.display === 'inline' || target.closest('.react-flow__viewport, [inert]')) continue;
      // Half a pixel is lost to rounding.
      if (width > ${finger} - 0.5 && height > ${finger} - 0.5) continue;
      small.push((target.ariaLabel ?? target.textContent.slice(0, 40)) + ': ' + Math.round(width) + '×' + Math.round(height));
    }
    return small;
  })()`);
}
