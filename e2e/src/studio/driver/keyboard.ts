import type { Locator, Page } from 'playwright-core';
import { hasFocus } from './has-focus.ts';

/** Most presses of Tab that anything may be away: more would be no way at all. */
const most = 80;

/** A person who uses the keyboard alone. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes on with Tab until the focus is there. */
  async tabTo(what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await what.waitFor();
    for (let steps = 0; !(await hasFocus(what)); steps += 1) {
      if (steps === most) throw new Error(`Not reached with ${most} presses of ${key}: ${what.toString()}`);
      await this.page.keyboard.press(key);
    }
  }

  /** Goes to a field, and writes in place of what is there. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press('ControlOrMeta+a', 'Delete');
    await this.page.keyboard.type(text);
  }

  /** Goes to a button and presses it. */
  async choose(button: Locator): Promise<void> {
    await this.tabTo(button);
    await this.press('Enter');
  }
}
