import type { Locator, Page } from 'playwright-core';

/** The chat beside the canvas. */
export class TryIt {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<TryIt> {
    await page.getByRole('banner').first().getByRole('button', { name: 'Try it' }).click();
    return TryIt.opened(page);
  }

  /** The window once it is there, whatever opened it. */
  static async opened(page: Page): Promise<TryIt> {
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

  /** Somebody writes; as an agent only while one holds the chat. */
  async says(text: string, by: 'customer' | 'agent' = 'customer'): Promise<void> {
    const field = this.window.getByRole('textbox', { name: `Write as the ${by}` });
    await field.fill(text);
    await field.press('Enter');
  }

  async presses(label: string): Promise<void> {
    await this.log.getByRole('button', { name: label, exact: true }).last().click();
  }

  async hears(words: string | RegExp): Promise<void> {
    await this.log.getByText(words, { exact: true }).last().waitFor();
  }

  /** Chooses where the bot goes on, by typing a part of what it is called, and gives the chat back. */
  async givesBack(typed: string, option: string): Promise<void> {
    const field = this.window.getByRole('combobox', { name: 'The bot goes on' });
    await field.click();
    await field.fill(typed);
    await this.page.getByRole('option', { name: option, exact: true }).click();
    await this.window.getByRole('button', { name: 'Give back', exact: true }).click();
  }

  /** Saves the chat as a test, under the name that is offered or as another test of that name. */
  async saves(button: 'Save' | 'Replace', name?: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Save as test' }).click();
    const dialog = this.page.getByRole('dialog');
    if (name !== undefined) await dialog.getByLabel('Name of the test').fill(name);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async close(): Promise<void> {
    await this.window.getByRole('button', { name: 'Close Try it' }).click();
    await this.window.waitFor({ state: 'detached' });
  }
}
