import type { Locator, Page } from 'playwright-core';

/** The screen of conversations: its list, the thread that is open, and the person beside it. */
export class Inbox {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens it by the rail. */
  static async open(page: Page): Promise<Inbox> {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Conversations' }).click();
    const inbox = new Inbox(page);
    await inbox.shown();
    return inbox;
  }

  /** Waits until it stands, as after a reload. */
  async shown(): Promise<void> {
    await this.page
      .getByRole('search')
      .or(this.page.getByRole('searchbox', { name: 'Search names' }))
      .first()
      .waitFor();
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: 'Conversations' });
  }

  /** The rows of the list, first one first. */
  get rows(): Locator {
    return this.list.getByRole('link');
  }

  /** The row of somebody, with these words when some are given. */
  row(person: string, words?: string | RegExp): Locator {
    const rows = this.rows.filter({ hasText: person });
    return words === undefined ? rows : rows.filter({ has: this.page.getByText(words, { exact: true }) });
  }

  get thread(): Locator {
    return this.page.getByRole('region', { name: 'Conversation', exact: true });
  }

  /** What was said, oldest first. */
  get messages(): Locator {
    return this.thread.getByRole('log', { name: 'Messages' });
  }

  /** The messages with these words. */
  message(words: string): Locator {
    return this.messages.getByRole('listitem').filter({ has: this.page.getByText(words, { exact: true }) });
  }

  /** Reads somebody's thread. */
  async read(person: string): Promise<void> {
    await this.row(person).click();
    await this.thread.getByRole('heading', { name: person, level: 2 }).waitFor();
  }

  /** Chooses one of a filter's offers. */
  async filter(by: 'Held by' | 'Channel', option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: by }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Shows conversations that are open, closed, or all. */
  async showThose(which: 'Open' | 'Closed' | 'All'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Which conversations' }).getByText(which, { exact: true }).click();
  }
}
