import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ada } from './driver/account.ts';
import { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { hasFocus } from './driver/has-focus.ts';
import { Keyboard } from './driver/keyboard.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;
let keyboard: Keyboard;
let editor: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  keyboard = new Keyboard(page);
  editor = new Editor(page);
});

afterAll(() => studio.close());

const row = (name: RegExp): Locator => page.getByRole('tree').getByRole('treeitem', { name });

/** Whether the focus comes to be there. */
const focused = (what: Locator): Promise<boolean> =>
  eventually(
    () => hasFocus(what),
    (is) => is,
  );

/** How many cards come to be on the canvas. */
const cards = (wanted: number): Promise<number> =>
  eventually(
    () => editor.cards.count(),
    (count) => count === wanted,
  );

/** Writes into the window that has just opened and takes what it finds. */
async function find(words: string, ...take: string[]): Promise<void> {
  expect(await focused(page.getByRole('dialog').getByRole('combobox'))).toBe(true);
  await page.keyboard.type(words);
  await keyboard.press(...take);
}

/** Makes a new flow from the list of flows, on an empty canvas. */
async function newFlow(): Promise<void> {
  await keyboard.choose(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Flows', exact: true }));
  await keyboard.choose(page.getByRole('main').getByRole('button', { name: 'New flow', exact: true }));
  await keyboard.choose(page.getByRole('dialog').getByRole('button', { name: 'Empty canvas' }));
  await editor.opened();
}

// Not one call of the mouse in this file.
describe('with the keyboard alone', () => {
  it('an account is made', async () => {
    await keyboard.write(page.getByLabel('Name'), ada.name);
    await keyboard.write(page.getByLabel('Email'), ada.email);
    await keyboard.write(page.getByRole('textbox', { name: 'Password' }), ada.password);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Flows', level: 1 }).waitFor();
  });

  it('a flow is built in the outline, mended, tried and published', async () => {
    await newFlow();
    await keyboard.choose(editor.header.getByRole('button', { name: 'Show as an outline' }));
    await keyboard.tabTo(row(/^Start: Start/));

    await keyboard.press('ArrowDown', 'a');
    await find('buttons', 'Enter');
    expect(await focused(row(/^Buttons: /))).toBe(true);
    await keyboard.press('Enter');
    expect(await focused(editor.field('Question'))).toBe(true);
    await page.keyboard.type('Tea or {{ coffee?');
    await keyboard.tabTo(editor.field('Name on the canvas'), 'Shift+Tab');
    await page.keyboard.type('Menu');
    await keyboard.write(editor.field('Label of button 1'), 'Tea');
    await keyboard.write(editor.field('Label of button 2'), 'Coffee');
    await editor.header.getByRole('button', { name: /mistake/ }).waitFor();

    await keyboard.tabTo(editor.header.getByRole('button', { name: 'Publish…' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/^Customers would run into/)
      .waitFor();
    await keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboard.tabTo(editor.field('Question'), 'Shift+Tab');
    await keyboard.write(editor.field('Question'), 'Tea or coffee?');
    await editor.header.getByRole('button', { name: /mistake/ }).waitFor({ state: 'detached' });

    await keyboard.tabTo(row(/^Buttons: Menu/), 'Shift+Tab');
    await keyboard.press('ArrowDown', 'a');
    await find('message', 'Enter');
    expect(await focused(row(/^Message: /))).toBe(true);
    await keyboard.press('ArrowDown');
    expect(await focused(row(/^Way out Next, leads nowhere/))).toBe(true);
    await keyboard.press('c');
    await find('Menu', 'ArrowDown', 'Enter');
    await row(/^Way out Next, leads to Menu/)
      .nth(1)
      .waitFor();
    await editor.saved();

    await keyboard.tabTo(editor.header.getByRole('button', { name: 'Try it' }), 'Shift+Tab');
    await keyboard.press('Enter');
    const tried = page.getByRole('region', { name: 'Try it' });
    await keyboard.tabTo(tried.getByRole('textbox', { name: 'Write as the customer' }));
    await page.keyboard.type('hello');
    await keyboard.press('Enter');
    await keyboard.tabTo(tried.getByRole('button', { name: 'Tea', exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await tried.getByText('Tea or coffee?').nth(1).waitFor();
    await keyboard.tabTo(tried.getByRole('button', { name: 'Close Try it' }), 'Shift+Tab');
    await keyboard.press('Enter');

    await keyboard.tabTo(editor.header.getByRole('button', { name: 'Publish…' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.choose(page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }));
    await page.getByRole('dialog', { name: 'Version 1 is live' }).waitFor();
    await keyboard.choose(page.getByRole('dialog').getByRole('button', { name: 'Later' }));
    await editor.header.getByRole('button', { name: 'Live: version 1' }).waitFor();
  });

  it('a flow is built on the canvas too', async () => {
    await newFlow();
    await keyboard.tabTo(editor.card('Start'));
    await keyboard.press('n');
    await find('question', 'Enter');
    expect(await focused(editor.card('Question'))).toBe(true);
    await keyboard.press('F2');
    await page.keyboard.type('Favourite tea');
    await keyboard.press('Enter');
    expect(await focused(editor.card('Favourite tea'))).toBe(true);
    await keyboard.press('Alt+ArrowLeft');
    expect(await focused(editor.card('Start'))).toBe(true);
    await keyboard.press('Alt+ArrowRight', 'ControlOrMeta+d');
    expect(await cards(3)).toBe(3);
    await keyboard.press('Delete');
    expect(await cards(2)).toBe(2);
    await keyboard.press('ControlOrMeta+z');
    expect(await cards(3)).toBe(3);
    await keyboard.press('ControlOrMeta+z');
    expect(await cards(2)).toBe(2);
    await keyboard.tabTo(editor.card('Favourite tea'));
    await keyboard.press('Enter');
    expect(await focused(editor.field('Question'))).toBe(true);
  });
});
