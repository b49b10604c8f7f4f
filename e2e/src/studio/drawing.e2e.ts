import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@filo/core';
import type { Page } from 'playwright-core';
import { signUpAsOwner } from './driver/account.ts';
import { drag, middleOf } from './driver/drag.ts';
import { edgesUnderCards } from './driver/edges-under-cards.ts';
import { eventually } from './driver/eventually.ts';
import { importFlow } from './driver/import-flow.ts';
import { middleOfEdge } from './driver/middle-of-edge.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
});

afterAll(() => studio.close());

/** The drawing once no card lies on another and no edge runs under one; else as it stays. */
const cleanDrawing = () =>
  eventually(
    () => edgesUnderCards(page),
    ({ under, overlaps }) => under.length + overlaps.length === 0,
  );

const message = (id: string, name: string, x: number, y: number): JsonObject => ({
  id,
  type: 'message',
  name,
  position: { x, y },
  config: { bubbles: [{ kind: 'text', text: { en: `This is ${name}` } }] },
});

/** Near, Between and Far in one line; Near leads past Between to Far, and Far back to Near. */
const passing: JsonObject = {
  format: 'filo.flow/1',
  name: 'Passing by',
  languages: ['en'],
  nodes: [
    { id: 'start', type: 'trigger', position: { x: -320, y: 0 }, config: { on: 'any' } },
    message('near', 'Near', 0, 0),
    message('between', 'Between', 340, -20),
    message('far', 'Far', 680, 0),
  ],
  edges: [
    { id: 'in', from: 'start', exit: 'next', to: 'near' },
    { id: 'past', from: 'near', exit: 'next', to: 'far' },
    { id: 'back', from: 'far', exit: 'next', to: 'near' },
  ],
};

describe('the drawing', () => {
  it('leads edges around the cards in between and back above or below them, also while and after a card is dragged', async () => {
    const editor = await importFlow(page, passing);
    await editor.card('Between').waitFor();
    expect(await edgesUnderCards(page)).toEqual({ edges: ['back', 'in', 'past'], under: [], overlaps: [] });
    const from = await middleOf(editor.card('Between'));
    await page.mouse.move(from.x, from.y - 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 60, { steps: 6 });
    await page.mouse.up();
    expect(await cleanDrawing()).toEqual({ edges: ['back', 'in', 'past'], under: [], overlaps: [] });
    await editor.saved();
  });

  it('still selects an edge that is clicked on its way around', async () => {
    const editor = await importFlow(page, { ...passing, name: 'Clicked' });
    await editor.card('Between').waitFor();
    const at = await middleOfEdge(page.locator('.react-flow__edge[data-id="past"]'));
    // Some way beside the line: it need not be hit exactly.
    await page.mouse.click(at.x, at.y - 3);
    await page.locator('.react-flow__edge.selected[data-id="past"]').waitFor();
    await page.keyboard.press('Delete');
    await page.locator('.react-flow__edge[data-id="past"]').waitFor({ state: 'detached' });
    await editor.saved();
  });

  it('tidies up a heap of cards so that none lies on another and no edge runs under one', async () => {
    const nodes = (passing['nodes'] as JsonObject[]).map((node, index) => ({ ...node, position: { x: 150 * index, y: 20 * index } }));
    const editor = await importFlow(page, { ...passing, name: 'Heap', nodes });
    await editor.card('Near').waitFor();
    expect((await edgesUnderCards(page)).overlaps.length).toBeGreaterThan(0);
    await page.getByRole('toolbar', { name: 'View' }).getByRole('button', { name: 'Tidy up' }).click();
    await editor.saved();
    await editor.showEverything();
    expect(await cleanDrawing()).toEqual({ edges: ['back', 'in', 'past'], under: [], overlaps: [] });
    const [near, far] = [await middleOf(editor.card('Near')), await middleOf(editor.card('Far'))];
    expect(far.x).toBeGreaterThan(near.x + 100);
    await drag(page, { x: near.x, y: near.y - 20 }, { x: near.x, y: near.y + 60 });
    expect((await cleanDrawing()).under).toEqual([]);
  });
});
