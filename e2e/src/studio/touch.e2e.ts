import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { middleOf, type Point } from './driver/drag.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';
import { Touch } from './driver/touch.ts';

const says = (text: string) => ({ bubbles: [{ kind: 'text', text }] });

const greeter = flowDocument(
  'Greeter',
  [
    { id: 'start', type: 'trigger', name: 'Anyone', config: { on: 'any' } },
    { id: 'hello', type: 'message', name: 'Hello', config: says('Hello.') },
    { id: 'bye', type: 'message', name: 'Bye', config: says('Bye.') },
  ],
  ['start.next > hello'],
);

let studio: Studio;
let page: Page;
let editor: Editor;
let touch: Touch;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit({ hasTouch: true, isMobile: true, viewport: { width: 1280, height: 900 } });
  await signUpAsOwner(page);
  editor = await importFlow(page, greeter);
  touch = await Touch.on(page);
});

afterAll(() => studio.close());

async function boxOf(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return box;
}

/** A point of the canvas where no card is. */
async function empty(): Promise<Point> {
  const { x, y, width, height } = await boxOf(editor.canvas);
  return { x: x + width / 2, y: y + height * 0.25 };
}

/** The head of a card, where a finger takes hold of it. */
async function headOf(card: string): Promise<Point> {
  const { x, y } = await boxOf(editor.card(card));
  return { x: x + 40, y: y + 16 };
}

describe('a finger on the canvas', () => {
  it('moves the whole flow', async () => {
    const before = await boxOf(editor.card('Hello'));
    const from = await empty();
    await touch.drag(from, { x: from.x + 60, y: from.y + 90 });
    const after = await eventually(
      () => boxOf(editor.card('Hello')),
      ({ x }) => Math.abs(x - before.x - 60) < 8,
    );
    expect(after.x - before.x).toBeCloseTo(60, -1);
    expect(after.y - before.y).toBeCloseTo(90, -1);
    expect(after.width).toBeCloseTo(before.width, 0);
  });

  it('and a second one make it larger and smaller', async () => {
    const before = await boxOf(editor.card('Hello'));
    await touch.pinch(await empty(), 120, 200);
    const larger = await eventually(
      () => boxOf(editor.card('Hello')),
      ({ width }) => width > before.width * 1.3,
    );
    expect(larger.width / before.width).toBeCloseTo(200 / 120, 0);
    await touch.pinch(await empty(), 200, 120);
    const again = await eventually(
      () => boxOf(editor.card('Hello')),
      ({ width }) => width < before.width * 1.1,
    );
    expect(again.width).toBeLessThan(before.width * 1.1);
  });

  it('opens the settings of the card that it taps', async () => {
    await editor.showEverything();
    const { x, y } = await headOf('Hello');
    await page.touchscreen.tap(x, y);
    expect(await editor.field('Name on the canvas').inputValue()).toBe('Hello');
    await editor.write('Text', 'Good morning.');
    await editor.card('Hello').getByText('Good morning.', { exact: true }).waitFor();
  });

  it('drags a card, also by the hint on its edge, which can be undone', async () => {
    const before = await boxOf(editor.card('Bye'));
    const from = await headOf('Bye');
    await touch.drag(from, { x: from.x - 40, y: from.y + 120 });
    const moved = await eventually(
      () => boxOf(editor.card('Bye')),
      ({ y }) => y > before.y + 60,
    );
    expect(moved.y - before.y).toBeGreaterThan(60);
    await touch.tap(editor.header.getByRole('button', { name: 'Undo', exact: true }));
    const back = await eventually(
      () => boxOf(editor.card('Bye')),
      ({ y }) => Math.abs(y - before.y) < 2,
    );
    expect(back.y).toBeCloseTo(before.y, 0);
  });

  it('opens the list of mistakes from the hint on a card', async () => {
    await touch.tap(editor.card('Hello').getByRole('button', { name: '1 hint' }));
    await editor.panel.getByRole('heading', { name: 'Mistakes and hints' }).waitFor();
  });

  it('draws an edge from a way out to a card', async () => {
    await touch.dragTo(editor.exit('Hello'), await middleOf(editor.card('Bye')));
    await editor
      .exit('Hello')
      .and(page.getByLabel(/connected/))
      .waitFor();
    await page.getByRole('img', { name: 'Edge from Hello to Bye' }).waitFor({ state: 'attached' });
  });

  it('picks what comes next where it lets go of a way out', async () => {
    await touch.dragTo(editor.exit('Bye'), await empty());
    const next = page.getByRole('dialog', { name: 'What comes next?' });
    await next.getByRole('combobox').fill('end');
    await touch.tap(next.getByRole('option').filter({ hasText: /^End/ }));
    await editor.card('End').waitFor();
    await page.getByRole('img', { name: 'Edge from Bye to End' }).waitFor({ state: 'attached' });
  });
});

describe('a finger on the palette', () => {
  it('adds the node that it taps after the selected one', async () => {
    await editor.showEverything();
    const { x, y } = await headOf('Anyone');
    await page.touchscreen.tap(x, y);
    await touch.tap(page.getByRole('navigation', { name: 'Nodes' }).getByRole('button', { name: 'Wait', exact: true }));
    await editor.card('Wait').waitFor();
  });
});

describe('everything to press', () => {
  it('is large enough for a finger', async () => {
    await editor.showEverything();
    const small: string[] = [];
    const rooms = [
      editor.header,
      page.getByRole('toolbar', { name: 'View' }),
      page.getByRole('navigation', { name: 'Nodes' }),
      editor.panel,
    ];
    for (const room of [...rooms, page.getByRole('navigation', { name: 'Main' })])
      for (const control of await room
        .getByRole('button')
        .or(room.getByRole('combobox'))
        .or(room.getByRole('link'))
        .or(room.getByRole('textbox'))
        .all()) {
        const box = await control.boundingBox();
        if (box && box.height < 39.5)
          small.push(`${(await control.getAttribute('aria-label')) ?? (await control.innerText())}: ${box.height}`);
      }
    expect(small).toEqual([]);
  });
});
