import type { Locator, Page } from 'playwright-core';

/** The chat beside the canvas. */
export class TryIt {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<TryIt> {
    await page.getByRole('banner').first().getByRole('button', { name: 'Try it' }).click();
    const tried = new TryIt(page);
    await tried.log.waitFor();
    return tried;
  }

  get window(): Locator {
    return this.page.getByRole('region', { name: 'Try it' });
  }

  /** What was said, oldest first. */
  get log(): Locator {
    return this.window.getByRole('log', { name: 'Chat' });
  }

  async says(text: string): Promise<void> {
    const field = this.window.getByRole('textbox', { name: 'Write as the customer' });
    await field.fill(text);
    await field.press('Enter');
  }

  async presses(label: string): Promise<void> {
    await this.log.getByRole('button', { name: label, exact: true }).last().click();
  }

  async hears(words: string | RegExp): Promise<void> {
    await this.log.getByText(words, { exact: true }).last().waitFor();
  }

  async close(): Promise<void> {
    await this.window.getByRole('button', { name: 'Close Try it' }).click();
    await this.window.waitFor({ state: 'detached' });
  }
}
