import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { CanvasView } from './driver/canvas-view.ts';
import { middleOf } from './driver/drag.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { hasFocus } from './driver/has-focus.ts';
import { importFlow } from './driver/import-flow.ts';
import { middleOfEdge } from './driver/middle-of-edge.ts';
import { Studio } from './driver/studio.ts';

const stops = ['Rome', 'Naples', 'Bari', 'Lecce', 'Otranto', 'Taranto', 'Capri'];

/** One message after the other, in a row that is longer than any screen at full size. */
const journey = flowDocument(
  'Journey',
  [
    { id: 'go', type: 'trigger', name: 'Go', config: { on: 'any' } },
    ...stops.map((name) => ({ id: name, type: 'message', name, config: { bubbles: [{ kind: 'text', text: `This is ${name}.` }] } })),
  ],
  stops.map((name, index) => `${stops[index - 1] ?? 'go'}.next > ${name}`),
);

let studio: Studio;
let page: Page;
let editor: Editor;
let view: CanvasView;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit({ viewport: { width: 1900, height: 1000 } });
  await signUpAsOwner(page);
  editor = await importFlow(page, journey);
  view = new CanvasView(page);
});

afterAll(() => studio.close());

const menu = (): Locator => page.getByRole('menu');
const edge = (from: string, to: string): Locator => page.getByRole('img', { name: `Edge from ${from} to ${to}`, exact: true });

async function rightClick(card: string): Promise<void> {
  await editor.card(card).click({ button: 'right', position: { x: 60, y: 20 } });
}

async function choose(item: string): Promise<void> {
  await menu().getByRole('menuitem', { name: item }).click();
  await menu().waitFor({ state: 'detached' });
}

/** Waits until the menu offers all of this. */
async function offers(...items: string[]): Promise<void> {
  for (const name of items) await menu().getByRole('menuitem', { name }).waitFor();
}

/** Somewhere on the canvas where nothing is. */
async function emptyPlace(): Promise<{ x: number; y: number }> {
  const canvas = await editor.canvas.boundingBox();
  if (!canvas) throw new Error('there is no canvas');
  return { x: canvas.x + canvas.width / 2, y: canvas.y + 60 };
}

describe('the menu of the right button', () => {
  it('of a card renames, doubles and deletes it', async () => {
    await editor.showEverything();
    await rightClick('Bari');
    await offers('Try it from here', 'Settings', 'Edit the text', 'Copy', 'Disconnect');
    await choose('Rename');
    await page.keyboard.type('Bari by the sea');
    await page.keyboard.press('Enter');
    await editor.card('Bari by the sea').waitFor();
    await rightClick('Bari by the sea');
    await choose('Duplicate');
    expect(
      await eventually(
        () => editor.card('Bari by the sea').count(),
        (count) => count === 2,
      ),
    ).toBe(2);
    await page.keyboard.press('ControlOrMeta+z');
    await rightClick('Bari by the sea');
    await choose('Delete');
    await editor.card('Bari by the sea').waitFor({ state: 'detached' });
    await edge('Naples', 'Lecce').waitFor({ state: 'attached' });
  });

  it('of an edge puts a message in between, and takes the edge away', async () => {
    const between = await middleOfEdge(edge('Naples', 'Lecce'));
    await page.mouse.click(between.x, between.y, { button: 'right' });
    await choose('Put a message in between');
    await edge('Naples', 'Message').waitFor({ state: 'attached' });
    await edge('Message', 'Lecce').waitFor({ state: 'attached' });
    await editor.showEverything();
    const after = await middleOfEdge(edge('Message', 'Lecce'));
    await page.mouse.click(after.x, after.y, { button: 'right' });
    await choose('Remove the edge');
    await edge('Message', 'Lecce').waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+z');
    await edge('Message', 'Lecce').waitFor({ state: 'attached' });
  });

  it('of the canvas adds where the mouse is, and selects everything', async () => {
    const { x, y } = await emptyPlace();
    await page.mouse.click(x, y, { button: 'right' });
    await offers('Add a node here', 'Paste here', 'Tidy up');
    await choose('Add a note');
    const note = await middleOf(editor.card('Note'));
    expect(Math.hypot(note.x - x, note.y - y)).toBeLessThan(80);
    await page.mouse.click(x, y + 200, { button: 'right' });
    await choose('Select all');
    await page.getByRole('toolbar', { name: 'Selected nodes' }).getByText('9 selected').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('the same menu by keyboard', () => {
  it('opens beside the card, leads through with arrows, and gives the keyboard back', async () => {
    await editor.select('Lecce');
    await page.keyboard.press('Shift+F10');
    await menu().locator(':focus').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    expect(await eventually(() => hasFocus(editor.card('Lecce')), Boolean)).toBe(true);
    await page.keyboard.press('Shift+F10');
    await menu().locator(':focus').waitFor({ state: 'attached' });
    const rename = menu().getByRole('menuitem', { name: 'Rename' });
    for (let presses = 0; presses < 8 && !(await hasFocus(rename)); presses += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Old Lecce');
    await page.keyboard.press('Enter');
    await editor.card('Old Lecce').waitFor();
  });

  it('opens on the canvas, and on the edge that is selected', async () => {
    const { x, y } = await emptyPlace();
    await page.mouse.click(x, y + 200);
    await page.keyboard.press('ContextMenu');
    await offers('Add a node here');
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    const between = await middleOfEdge(edge('Rome', 'Naples'));
    await page.mouse.click(between.x, between.y);
    await page.keyboard.press('Shift+F10');
    await offers('Put a message in between');
    await choose('Remove the edge');
    await edge('Rome', 'Naples').waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+z');
    await edge('Rome', 'Naples').waitFor({ state: 'attached' });
  });
});

describe('a flow larger than the screen', () => {
  it('zooms to what is selected, by key and by button', async () => {
    await editor.showEverything();
    const whole = Number(await view.zoom());
    await editor.select('Rome');
    await page.keyboard.press('z');
    await editor.card('Capri').waitFor({ state: 'detached' });
    expect(Number(await view.zoom())).toBeGreaterThan(whole * 1.5);
    await editor.showEverything();
    await editor.select('Capri');
    await page
      .getByRole('toolbar', { name: 'View' })
      .getByRole('button', { name: /^Show what is selected/ })
      .click();
    await editor.card('Rome').waitFor({ state: 'detached' });
    expect(Number(await view.zoom())).toBeGreaterThan(whole * 1.5);
  });

  it('goes where its map is pressed, and keeps its zoom', async () => {
    const zoom = await view.zoom();
    const map = page.getByRole('img', { name: 'Map of the flow' });
    const box = await map.boundingBox();
    if (!box) throw new Error('there is no map');
    await map.click({ position: { x: 8, y: box.height / 2 } });
    await editor.card('Go').waitFor();
    await editor.card('Capri').waitFor({ state: 'detached' });
    expect(await view.zoom()).toBe(zoom);
  });
});
