import type { Locator, Page } from 'playwright-core';
import { drag, middleOf, type Point } from './drag.ts';
import { eventually } from './eventually.ts';
import { quoted } from './quoted.ts';

/** The panels that the menu “More” leads to, and those with a button of their own. */
export type PanelName =
  'Variables' | 'Find in the flow' | 'Settings of the flow' | 'Versions' | 'Counts and drop-off' | 'Tests' | 'Mistakes';

/** What panels are headed that are called otherwise on their buttons; a test that is open stands alone in its panel. */
const headings: Partial<Record<PanelName, string | RegExp>> = { Mistakes: 'Mistakes and hints', Tests: /^Tests?$/ };

/** The open flow, in the words of the person who draws it. Everything is found by its role and name, as a screen reader finds it. */
export class Editor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The bar above the canvas. */
  get header(): Locator {
    return this.page.getByRole('banner').first();
  }

  get canvas(): Locator {
    return this.page.getByRole('application', { name: 'Canvas of the flow' });
  }

  /** The panel on the right. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Panel' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Waits until the flow can be drawn. */
  async opened(): Promise<void> {
    await this.canvas.or(this.page.getByRole('tree')).waitFor();
  }

  /** All cards on the canvas. */
  get cards(): Locator {
    return this.canvas.getByRole('group', { name: /^[^:]+: / });
  }

  /** The card of that name; a node without a name of its own is called as its type. */
  card(name: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^(${quoted(name)}: |[^:]+: ${quoted(name)}\\.)`) });
  }

  /** The dot of a way out. A card with one way out has one dot, which needs no name. */
  exit(card: string, name?: string): Locator {
    return this.card(card).getByLabel(name === undefined ? /drag to/ : new RegExp(`^${quoted(name)}: .*drag to`));
  }

  /** Fits the whole flow onto the screen: cards out of view are not drawn. */
  async showEverything(): Promise<void> {
    await this.page.getByRole('toolbar', { name: 'View' }).getByRole('button', { name: 'Show everything' }).click();
    // A trial waits until the card stands still.
    await this.cards.first().hover({ trial: true });
  }

  async select(card: string): Promise<void> {
    await this.card(card).click({ position: { x: 60, y: 20 } });
  }

  /** Opens the settings of a card, whatever panel is open. */
  async openSettings(card: string): Promise<void> {
    await this.select(card);
    await this.page.keyboard.press('Enter');
    await this.field('Name on the canvas').waitFor();
  }

  /** Adds a node from the palette: it comes after the selected one. */
  async add(type: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Nodes' }).getByRole('button', { name: type, exact: true }).click();
  }

  /** Drags a way out to a point of the canvas, and picks what comes next. */
  async addAfter(card: string, exit: string | undefined, type: string, by: Point = { x: 160, y: 0 }): Promise<void> {
    const from = await middleOf(this.exit(card, exit));
    await drag(this.page, from, { x: from.x + by.x, y: from.y + by.y });
    await this.page
      .getByRole('dialog', { name: 'What comes next?' })
      .getByRole('option')
      .filter({ hasText: new RegExp(`^${type}`) })
      .click();
  }

  /** Draws an edge from a way out onto a card. */
  async connect(card: string, exit: string | undefined, to: string): Promise<void> {
    await drag(this.page, await middleOf(this.exit(card, exit)), await middleOf(this.card(to)));
  }

  /** A field of the panel. */
  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true });
  }

  async write(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  /** Chooses one of a field's offers. */
  async choose(label: string, option: string): Promise<void> {
    await this.field(label).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Gives the selected node a name. */
  async name(name: string): Promise<void> {
    await this.write('Name on the canvas', name);
    await this.card(name).waitFor();
  }

  async renameFlow(name: string): Promise<void> {
    await this.header.getByRole('heading', { level: 1 }).click();
    await this.page.getByLabel('Name of the flow').fill(name);
    await this.page.keyboard.press('Enter');
    await this.header.getByRole('heading', { name, level: 1 }).waitFor();
  }

  /** Waits until the draft is on the server. */
  async saved(): Promise<void> {
    await this.header
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  }

  async openPanel(name: PanelName): Promise<void> {
    if (name === 'Tests') await this.header.getByRole('button', { name: /^Tests/ }).click();
    else if (name === 'Mistakes') await this.header.getByRole('button', { name: /^(\d+ (mistake|hint)s?|No mistakes)$/ }).click();
    else {
      await this.header.getByRole('button', { name: 'More' }).click();
      await this.page.getByRole('menuitem', { name }).click();
    }
    // Another panel stood there before, with a heading of its own.
    await this.panel.getByRole('heading', { name: headings[name] ?? name, level: 2 }).waitFor();
  }

  /** A mistake or hint of the panel by its words, with the buttons below it. */
  mistake(words: string): Locator {
    return this.panel.getByText(words, { exact: true }).locator('xpath=ancestor::*[@data-severity][1]');
  }

  /** Shows the flow as one channel will show it, or “Any channel”. */
  async showAsOn(channel: string): Promise<void> {
    await this.header.getByRole('combobox', { name: 'Show as on' }).click();
    await this.page.getByRole('option', { name: channel, exact: true }).click();
  }

  async showAsOutline(): Promise<void> {
    await this.header.getByRole('button', { name: 'Show as an outline' }).click();
    await this.page.getByRole('tree').waitFor();
  }

  /** Opens the dialog of publishing. */
  async reviewPublish(): Promise<Locator> {
    await this.header.getByRole('button', { name: 'Publish…' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Publish/ });
    await dialog.waitFor();
    return dialog;
  }

  /** Publishes and waits until it is live; also although tests fail, when that is said. */
  async publish(note?: string, { despiteTests = false } = {}): Promise<void> {
    const dialog = await this.reviewPublish();
    if (note !== undefined) await dialog.getByLabel('Note').fill(note);
    await dialog.getByRole('button', { name: despiteTests ? /^Publish although/ : /^Publish$/ }).click();
    await this.header.getByRole('button', { name: /^Live: version \d+$/ }).waitFor();
    await this.#leaveForLater();
  }

  /** A flow that no channel answers with is offered one; here that is done elsewhere. */
  async #leaveForLater(): Promise<void> {
    const later = this.dialog.getByRole('button', { name: 'Later' });
    const seen = async () => ((await this.dialog.count()) === 0 ? 'gone' : (await later.isVisible()) ? 'offered' : 'neither');
    if ((await eventually(seen, (now) => now !== 'neither')) === 'offered') await later.click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
