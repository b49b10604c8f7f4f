import type { Page } from 'playwright-core';

const place = `document.querySelector('.react-flow__viewport')`;

/** What part of the flow the canvas shows, and how large: read from the screen, since nobody can say it in words. */
export class CanvasView {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Where the view is now. */
  now(): Promise<string> {
    return this.#page.evaluate<string>(`${place}.style.transform`);
  }

  async zoom(): Promise<string | undefined> {
    return /scale\((.*)\)/.exec(await this.now())?.[1];
  }

  /** Waits until whatever was going to be drawn is drawn. */
  async drawn(): Promise<void> {
    await this.#page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }

  /** Counts the views that are come by from now on. */
  async count(): Promise<() => Promise<number>> {
    const seen = await this.#page.evaluateHandle<Set<string>>(`(() => {
      const seen = new Set();
      new MutationObserver(() => seen.add(${place}.style.transform)).observe(${place}, { attributeFilter: ['style'] });
      return seen;
    })()`);
    return () => seen.evaluate(({ size }) => size);
  }
}
