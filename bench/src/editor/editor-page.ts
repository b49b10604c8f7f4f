import { launchBrowser } from '@filo/e2e/browser';
import { endFrames, startFrames, watchKeys, watchOpening } from './in-page.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>;

/** A browser with the editor open on a flow. */
export class EditorPage {
  readonly #page: Page;
  readonly #address: string;
  readonly close: () => Promise<void>;

  private constructor(page: Page, address: string, close: () => Promise<void>) {
    this.#page = page;
    this.#address = address;
    this.close = close;
  }

  /** Starts a browser, signs the owner in, and stores the flow. */
  static async prepare(url: string, document: unknown): Promise<EditorPage> {
    const browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const account = { email: 'owner@example.com', password: 'a thread of quiet words' };
    await context.request.post(`${url}/api/v1/owner`, { data: { name: 'Owner', ...account } });
    await context.request.post(`${url}/api/v1/session`, { data: account });
    const made = await context.request.post(`${url}/api/v1/flows`, { data: document });
    const { id } = (await made.json()) as { id: string };
    const page = await context.newPage();
    await page.addInitScript(watchOpening);
    return new EditorPage(page, `${url}/flows/${id}`, () => browser.close());
  }

  /** Milliseconds from asking for the page to a canvas at rest. */
  async open(): Promise<number> {
    await this.#page.goto(this.#address);
    await this.#page.waitForFunction(() => 'filoOpened' in globalThis);
    return await this.#page.evaluate<number>('window.filoOpened');
  }

  /** Frame times while the canvas is pulled about, in ms. */
  pan(): Promise<number[]> {
    return this.#framesWhile(() => this.#pull(700, 820, 260));
  }

  /** Frame times while a card is dragged, in ms. */
  async drag(): Promise<number[]> {
    const card = await this.#page.locator('.react-flow__node').nth(3).boundingBox();
    if (!card) throw new Error('There is no card to drag');
    return this.#framesWhile(() => this.#pull(card.x + card.width / 2, card.y + 12, 160));
  }

  /** Time from a key in a settings field to the frame that shows it, in ms. */
  async type(): Promise<number[]> {
    await this.open();
    await this.#page.locator('.react-flow__node').nth(2).click();
    const field = this.#page.getByRole('textbox', { name: 'Name on the canvas' });
    await field.waitFor();
    await this.#page.evaluate(watchKeys);
    await field.pressSequentially('A name that is typed in one go', { delay: 40 });
    return await this.#page.evaluate<number[]>('window.filoKeys');
  }

  async #framesWhile(act: () => Promise<void>): Promise<number[]> {
    await this.#page.evaluate(startFrames);
    await act();
    return await this.#page.evaluate<number[]>(endFrames);
  }

  /** Moves the pressed mouse in circles of that radius, some seconds long. */
  async #pull(x: number, y: number, radius: number): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(x, y);
    await mouse.down();
    for (let step = 1; step <= 240; step += 1) {
      const angle = (step / 60) * 2 * Math.PI;
      await mouse.move(x + radius * Math.sin(angle), y - radius * (1 - Math.cos(angle)) * 0.5);
    }
    await mouse.up();
  }
}
