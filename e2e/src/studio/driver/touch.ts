import type { CDPSession, Locator, Page } from 'playwright-core';
import { middleOf, type Point } from './drag.ts';

/** How many places a finger passes on its way. */
const steps = 8;

/** Fingers on the screen of a tablet, in the events that a browser gets from one. */
export class Touch {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Touch> {
    return new Touch(page, await page.context().newCDPSession(page));
  }

  async tap(what: Locator): Promise<void> {
    await what.tap();
  }

  /** Moves one finger from a point to another. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.#move([{ from, to }]);
  }

  async dragTo(from: Locator, to: Point): Promise<void> {
    await this.drag(await middleOf(from), to);
  }

  /** Moves two fingers apart, or together when the second distance is the smaller one. */
  async pinch(middle: Point, before: number, after: number): Promise<void> {
    const beside = (by: number): Point => ({ x: middle.x + by, y: middle.y });
    await this.#move([
      { from: beside(-before / 2), to: beside(-after / 2) },
      { from: beside(before / 2), to: beside(after / 2) },
    ]);
  }

  async #move(fingers: readonly { from: Point; to: Point }[]): Promise<void> {
    const at = (share: number) =>
      fingers.map(({ from, to }, id) => ({ id, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= steps; step += 1)
      await this.#session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
    // A finger rests before it is lifted: otherwise the browser lets what it moved glide on, and takes the next tap to stop that.
    for (let rest = 0; rest < 3; rest += 1) {
      await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await this.#session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(1) });
    }
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}
