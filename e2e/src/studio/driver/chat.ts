import type { Locator, Page } from 'playwright-core';

/** A customer in the web chat, on a page that has it. */
export class Chat {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async says(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Write a message' });
    await field.fill(text);
    await field.press('Enter');
  }

  async presses(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
  }

  /** Waits for a message with these words; the newest one, when it was said before. */
  async hears(words: string | RegExp): Promise<void> {
    await this.bubble(words).last().waitFor();
  }

  bubble(words: string | RegExp): Locator {
    return this.page.getByText(words, { exact: true });
  }
}
