import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@filo/core';
import type { Locator, Page } from 'playwright-core';
import { signUpAsOwner } from './driver/account.ts';
import { barriers } from './driver/barriers.ts';
import { drag } from './driver/drag.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { hasFocus } from './driver/has-focus.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
});

afterAll(() => studio.close());

const text = (en: string, it: string) => ({ en, it });
const reply = (id: string, label: JsonObject) => ({ kind: 'reply', id, label });
const at = (x: number, y: number) => ({ position: { x, y } });
const flow: JsonObject = {
  format: 'filo.flow/1',
  name: 'Words',
  languages: ['en', 'it'],
  nodes: [
    { id: 'start', type: 'trigger', ...at(0, 0), config: {} },
    {
      id: 'hello',
      type: 'message',
      name: 'Hello',
      ...at(300, 0),
      config: { bubbles: [{ kind: 'text', text: text('Hi {{ contact.name }}', 'Ciao') }] },
    },
    {
      id: 'menu',
      type: 'button-menu',
      name: 'Menu',
      ...at(600, 0),
      config: { text: text('What now?', 'E ora?'), buttons: [reply('a', text('Tea', 'Tè')), reply('b', text('Coffee', 'Caffè'))] },
    },
    { id: 'frame', type: 'note', name: 'Frame', ...at(560, -80), config: { text: '# Choosing', color: 'green', width: 340, height: 360 } },
  ],
  edges: [
    { id: 'e1', from: 'start', exit: 'next', to: 'hello' },
    { id: 'e2', from: 'hello', exit: 'next', to: 'menu' },
  ],
};

/** The field in which a text of a card is written. */
const field = (editor: Editor): Locator => editor.canvas.getByRole('textbox');

/** A piece of a card, by its words. */
const words = (editor: Editor, card: string, piece: string): Locator => editor.card(card).getByText(piece, { exact: true });

const focused = (what: Locator): Promise<boolean> =>
  eventually(
    () => hasFocus(what),
    (is) => is,
  );

/** Where cards are, from a corner of the first. */
async function places(...cards: Locator[]): Promise<{ x: number; y: number }[]> {
  const boxes = await Promise.all(cards.map((card) => card.boundingBox()));
  return boxes.map((box) => ({ x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }));
}

describe('writing on a card', () => {
  it('writes a bubble where it stands, raw, as one step that undo takes back', async () => {
    const editor = await importFlow(page, flow);
    await words(editor, 'Hello', 'Hi contact.name').dblclick();
    expect(await field(editor).inputValue()).toBe('Hi {{ contact.name }}');
    await page.keyboard.type(', welcome');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Delete z n f');
    await page.keyboard.press('Enter');
    const kept = 'Hi {{ contact.name }}, welcome\nDelete z n f';
    expect(
      await eventually(
        () => editor.field('Text').inputValue(),
        (now) => now === kept,
      ),
    ).toBe(kept);
    expect(await focused(editor.card('Hello'))).toBe(true);
    expect(await editor.cards.count()).toBe(4);
    await page.keyboard.press('ControlOrMeta+z');
    await words(editor, 'Hello', 'Hi contact.name').waitFor();
    expect(await editor.header.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
  });

  it('leaves a text as it was on Escape, and keeps it when one presses elsewhere', async () => {
    const editor = await importFlow(page, flow);
    await words(editor, 'Menu', 'What now?').dblclick();
    await page.keyboard.type(' Never mind');
    await page.keyboard.press('Escape');
    await words(editor, 'Menu', 'What now?').waitFor();
    expect(await focused(editor.card('Menu'))).toBe(true);
    await words(editor, 'Menu', 'What now?').dblclick();
    await page.keyboard.type(' Choose.');
    await editor.card('Start').click();
    await words(editor, 'Menu', 'What now? Choose.').waitFor();
  });

  it('goes on with the next button on Enter, and leaves none behind that says nothing', async () => {
    const editor = await importFlow(page, flow);
    await words(editor, 'Menu', 'Coffee').dblclick();
    expect(await field(editor).getAttribute('aria-label')).toBe('Buttons 2');
    await page.keyboard.type('Juice');
    await page.keyboard.press('Enter');
    expect(await focused(field(editor).and(page.getByLabel('Buttons 3')))).toBe(true);
    await page.keyboard.type('Water');
    await page.keyboard.press('Enter');
    expect(await focused(field(editor).and(page.getByLabel('Buttons 4')))).toBe(true);
    expect(await barriers(page, '.react-flow')).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await focused(editor.card('Menu'))).toBe(true);
    expect(await editor.card('Menu').getByRole('listitem').allInnerTexts()).toEqual(['Tea', 'Juice', 'Water', 'Not understood']);
  });

  it('writes the language that the canvas shows', async () => {
    const editor = await importFlow(page, flow);
    await editor.card('Menu').click();
    await editor.panel.getByText('Italian', { exact: true }).click();
    await words(editor, 'Menu', 'Tè').dblclick();
    await page.keyboard.type('Tisana');
    await page.keyboard.press('ControlOrMeta+Enter');
    await words(editor, 'Menu', 'Tisana').waitFor();
    await editor.panel.getByText('English', { exact: true }).click();
    await words(editor, 'Menu', 'Tea').waitFor();
  });

  it('is reached by the keyboard, from text to text', async () => {
    const editor = await importFlow(page, flow);
    await editor.card('Menu').focus();
    await page.keyboard.press('e');
    expect(await field(editor).inputValue()).toBe('What now?');
    await page.keyboard.press('Tab');
    expect(await field(editor).inputValue()).toBe('Tea');
    await page.keyboard.type('Green tea');
    await page.keyboard.press('Shift+Tab');
    expect(await field(editor).inputValue()).toBe('What now?');
    await page.keyboard.press('ControlOrMeta+Enter');
    await words(editor, 'Menu', 'Green tea').waitFor();
  });

  it('begins with the first text of a card from the palette', async () => {
    const editor = await importFlow(page, flow);
    await editor.card('Menu').click();
    await editor.add('Message');
    expect(await focused(field(editor))).toBe(true);
    await page.keyboard.type('Right away');
    await page.keyboard.press('Enter');
    await words(editor, 'Message', 'Right away').waitFor();
  });
});

describe('frames', () => {
  it('take along the cards that lie on them, as one step, and go alone with Alt', async () => {
    const editor = await importFlow(page, flow);
    const [frame, menu, hello] = [editor.card('Frame'), editor.card('Menu'), editor.card('Hello')];
    const title = await frame.getByText('Choosing', { exact: true }).boundingBox();
    const from = { x: (title?.x ?? 0) + 20, y: (title?.y ?? 0) + 8 };
    const before = await places(frame, menu, hello);
    const moved = (now: readonly { x: number; y: number }[]) => now.map(({ y }, index) => y - (before[index]?.y ?? 0));
    await drag(page, from, { x: from.x, y: from.y + 60 });
    const [down = 0, along, apart] = moved(await places(frame, menu, hello));
    expect(down).toBeGreaterThan(40);
    expect([along, apart]).toEqual([down, 0]);
    await page.keyboard.press('ControlOrMeta+z');
    expect(
      await eventually(
        () => places(frame, menu, hello),
        (now) => moved(now).every((by) => by === 0),
      ),
    ).toEqual(before);
    await page.keyboard.down('Alt');
    await drag(page, from, { x: from.x, y: from.y + 60 });
    await page.keyboard.up('Alt');
    const [alone = 0, ...others] = moved(await places(frame, menu, hello));
    expect(alone).toBeGreaterThan(40);
    expect(others).toEqual([0, 0]);
  });

  it('are drawn around the selected cards, made larger by keys, and leave their cards when they go', async () => {
    const editor = await importFlow(page, flow);
    await editor.card('Start').focus();
    await page.keyboard.press('Space');
    await editor.card('Hello').click({ modifiers: ['Shift'], position: { x: 60, y: 14 } });
    await page
      .getByRole('toolbar', { name: 'Selected nodes' })
      .getByRole('button', { name: /^Frame these/ })
      .click();
    expect(await focused(field(editor))).toBe(true);
    await page.keyboard.type('Greeting');
    await page.keyboard.press('Enter');
    const frame = editor.canvas.getByRole('group', { name: /^Note: Greeting, around Start, Hello/ });
    expect(await focused(frame)).toBe(true);
    const width = Number(await editor.field('Width').inputValue());
    await page.keyboard.press('Shift+ArrowRight');
    expect(
      await eventually(
        async () => Number(await editor.field('Width').inputValue()),
        (now) => now > width,
      ),
    ).toBe(width + 20);
    await page.keyboard.press('Delete');
    await frame.waitFor({ state: 'detached' });
    expect(await editor.cards.count()).toBe(4);
  });
});
