import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signUpAsOwner } from './driver/account.ts';
import { drag, middleOf } from './driver/drag.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { newFlow } from './driver/flow-list.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
});

afterAll(() => studio.close());

/** Start, Hello, Menu and two answers. */
async function drawSmallFlow(name: string): Promise<Editor> {
  const editor = await newFlow(page, name);
  await page.getByRole('button', { name: 'Start with a message' }).click();
  await editor.name('Hello');
  await editor.add('Buttons');
  await editor.name('Menu');
  await editor.add('Message');
  await editor.name('First answer');
  await editor.addAfter('Menu', 'Second choice', 'Message', { x: 140, y: 160 });
  await editor.name('Second answer');
  await editor.showEverything();
  return editor;
}

/** How many cards there are, once there are so many. */
async function countCards(editor: Editor, count: number): Promise<number> {
  await editor.showEverything();
  return eventually(
    () => editor.cards.count(),
    (now) => now === count,
  );
}

describe('adding', () => {
  it('finds a node type by its name and by what it does, and adds it after the selected node', async () => {
    const editor = await newFlow(page, 'Palette');
    await editor.select('Start');
    await page.keyboard.press('/');
    await page.keyboard.type('chance');
    const palette = page.getByRole('navigation', { name: 'Nodes' });
    expect(
      await eventually(
        () => palette.getByRole('listitem').allInnerTexts(),
        ({ length }) => length === 1,
      ),
    ).toEqual(['Random split']);
    await page.keyboard.press('Enter');
    await editor.card('Random split').waitFor();
    await editor
      .exit('Start')
      .and(page.getByLabel(/connected/))
      .waitFor();
    await page.getByRole('searchbox', { name: 'Search nodes' }).fill('no such thing');
    await palette.getByText('No node is called “no such thing”.').waitFor();
  });

  it('drops a node from the palette where the mouse lets go', async () => {
    const editor = await newFlow(page, 'Dropping');
    const question = page.getByRole('navigation', { name: 'Nodes' }).getByRole('button', { name: 'Question', exact: true });
    await question.dragTo(editor.canvas, { targetPosition: { x: 600, y: 500 } });
    await editor.card('Question').waitFor();
    const box = await editor.card('Question').boundingBox();
    const canvas = await editor.canvas.boundingBox();
    expect(Math.abs((box?.y ?? 0) - ((canvas?.y ?? 0) + 500))).toBeLessThan(150);
  });

  it('offers what comes next where a way out is dropped on empty canvas, and does nothing on Escape', async () => {
    const editor = await newFlow(page, 'Next');
    const from = await middleOf(editor.exit('Start'));
    await drag(page, from, { x: from.x + 200, y: from.y + 100 });
    await page.getByRole('dialog', { name: 'What comes next?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await editor.cards.count()).toBe(1);
    await editor.addAfter('Start', undefined, 'Wait', { x: 200, y: 100 });
    await editor.card('Wait').waitFor();
    await editor
      .exit('Start')
      .and(page.getByLabel(/connected/))
      .waitFor();
  });
});

describe('changing', () => {
  it('undoes and redoes everything, one step at a time', async () => {
    const editor = await drawSmallFlow('Undoing');
    await countCards(editor, 5);
    await page.keyboard.press('Escape');
    const undo = editor.header.getByRole('button', { name: 'Undo', exact: true });
    let steps = 0;
    while (await undo.isEnabled()) {
      await undo.click();
      steps += 1;
      expect(steps).toBeLessThan(30);
    }
    expect(await countCards(editor, 1)).toBe(1);
    await editor.header.getByRole('heading', { name: 'New flow', level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await editor.header.getByRole('heading', { name: 'Undoing', level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+y');
    expect(await countCards(editor, 2)).toBe(2);
    const redo = editor.header.getByRole('button', { name: 'Redo', exact: true });
    while (await redo.isEnabled()) await redo.click();
    expect(await countCards(editor, 5)).toBe(5);
    await editor.card('Second answer').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await editor.card('Second answer').waitFor({ state: 'detached' });
  });

  it('deletes several at once, joins what is left, and takes it back', async () => {
    const editor = await drawSmallFlow('Deleting');
    await editor.select('Hello');
    await editor.card('Second answer').click({ modifiers: ['Shift'], position: { x: 60, y: 20 } });
    await page.getByRole('toolbar', { name: 'Selected nodes' }).getByText('2 selected').waitFor();
    await page.keyboard.press('Delete');
    await editor.card('Hello').waitFor({ state: 'detached' });
    expect(await countCards(editor, 3)).toBe(3);
    // What led to the deleted message now leads to what came after it.
    await editor
      .exit('Start')
      .and(page.getByLabel(/connected/))
      .waitFor();
    await page.getByRole('img', { name: 'Edge from Start to Menu' }).waitFor({ state: 'attached' });
    await page.keyboard.press('ControlOrMeta+z');
    await editor.card('Hello').waitFor();
    await editor.card('Second answer').waitFor();
  });

  it('selects in a box, aligns and tidies up', async () => {
    const editor = await drawSmallFlow('Arranging');
    const canvas = await editor.canvas.boundingBox();
    if (!canvas) throw new Error('there is no canvas');
    await page.keyboard.down('Shift');
    await drag(page, { x: canvas.x + 8, y: canvas.y + 8 }, { x: canvas.x + canvas.width - 8, y: canvas.y + canvas.height - 8 });
    await page.keyboard.up('Shift');
    const bar = page.getByRole('toolbar', { name: 'Selected nodes' });
    await bar.getByText('5 selected').waitFor();
    await bar.getByRole('button', { name: 'Align' }).click();
    await page.getByRole('menuitem', { name: 'Align left' }).click();
    const lefts = async () => {
      const boxes = await Promise.all((await editor.cards.all()).map((card) => card.boundingBox()));
      return new Set(boxes.map((box) => Math.round(box?.x ?? 0)));
    };
    expect((await eventually(lefts, ({ size }) => size === 1)).size).toBe(1);
    await bar.getByRole('button', { name: 'Tidy these up' }).click();
    expect((await eventually(lefts, ({ size }) => size >= 4)).size).toBeGreaterThanOrEqual(4);
  });

  it('copies and pastes within a flow, into another flow, and into another tab', async () => {
    const editor = await drawSmallFlow('Copying');
    await editor.select('Menu');
    await editor.card('First answer').click({ modifiers: ['Shift'], position: { x: 60, y: 20 } });
    await page.keyboard.press('ControlOrMeta+c');
    await page.keyboard.press('ControlOrMeta+v');
    expect(await countCards(editor, 7)).toBe(7);
    await page.keyboard.press('ControlOrMeta+d');
    expect(await countCards(editor, 9)).toBe(9);

    const other = await newFlow(page, 'Pasted into');
    await other.canvas.press('ControlOrMeta+v');
    expect(await countCards(other, 3)).toBe(3);
    await other
      .exit('Menu', 'First choice')
      .and(page.getByLabel(/connected/))
      .waitFor();
    await other.saved();

    const tab = await studio.openTab(page.context());
    await tab.goto(page.url());
    await tab.getByRole('application').getByRole('group', { name: /Menu/ }).waitFor();
    await tab.bringToFront();
    await tab.getByRole('application').press('ControlOrMeta+v');
    expect(
      await eventually(
        () =>
          tab
            .getByRole('application')
            .getByRole('group', { name: /First answer/ })
            .count(),
        (now) => now === 2,
      ),
    ).toBe(2);
    await tab.close();
  });

  it('renames on the card and writes a note', async () => {
    const editor = await drawSmallFlow('Naming');
    await editor.select('Hello');
    await page.keyboard.press('F2');
    await page.keyboard.type('Good morning');
    await page.keyboard.press('Enter');
    await editor.card('Good morning').waitFor();
    await page.keyboard.press('Escape');
    await editor.add('Note');
    await editor.write('Note', 'Ask the shop about this.');
    await editor.canvas
      .getByRole('group', { name: /^Note: / })
      .getByText('Ask the shop about this.', { exact: true })
      .waitFor();
    await editor.saved();
    await page.reload();
    await editor.card('Good morning').waitFor();
    await editor.canvas.getByRole('group', { name: /^Note: .*Ask the shop about this\./ }).waitFor();
  });
});

describe('finding', () => {
  it('finds words and node types in the flow and jumps there', async () => {
    const editor = await drawSmallFlow('Finding');
    await editor.select('Second answer');
    await editor.write('Text', 'We deliver on Mondays.');
    await page.keyboard.press('ControlOrMeta+f');
    const search = editor.panel.getByLabel('Words, variables, types of node');
    await search.fill('mondays');
    await editor.panel.getByText('1 place').waitFor();
    await editor.panel.getByRole('button', { name: /Second answer/ }).click();
    await editor.card('Second answer').waitFor();
    await search.fill('buttons');
    await editor.panel.getByRole('button', { name: /Menu/ }).first().waitFor();
  });

  it('shows every shortcut on a sheet', async () => {
    const editor = await newFlow(page, 'Shortcuts');
    await editor.canvas.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByText('Find in the flow').waitFor();
    await sheet.getByText('Copy, also to other flows').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});
