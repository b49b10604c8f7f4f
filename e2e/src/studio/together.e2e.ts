import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signIn, signUpAsOwner } from './driver/account.ts';
import { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { newFlow } from './driver/flow-list.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
/** The same flow, open in the browsers of two people who share the owner's account. */
let hers: Editor;
let his: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  const page = await studio.visit();
  await signUpAsOwner(page);
  hers = await newFlow(page, 'Shared');
  await page.getByRole('button', { name: 'Start with a message' }).click();
  await hers.name('Hello');
  await hers.add('Message');
  await hers.name('Goodbye');
  await hers.saved();
  his = await openedElsewhere(page.url());
});

afterAll(() => studio.close());

async function openedElsewhere(address: string): Promise<Editor> {
  const page = await studio.visit();
  await signIn(page);
  await page.goto(address);
  const editor = new Editor(page);
  await editor.opened();
  await editor.showEverything();
  return editor;
}

const says = (editor: Editor, card: string, words: string) => editor.card(card).getByText(words, { exact: true });

/** What a card says after a reload, which is what the engine has. */
async function kept(page: Page, card: string, words: string): Promise<void> {
  await page.reload();
  const editor = new Editor(page);
  await editor.opened();
  await editor.showEverything();
  await says(editor, card, words).waitFor();
}

describe('two people in one flow', () => {
  it('see each other, and which node the other has open', async () => {
    await hers.header.getByRole('group', { name: '1 other person is here' }).waitFor();
    await his.header.getByRole('group', { name: '1 other person is here' }).waitFor();
    await his.select('Goodbye');
    await hers.showEverything();
    await hers.card('Goodbye').getByText('AR', { exact: true }).waitFor();
    await hers.select('Hello');
    await his.card('Hello').getByText('AR', { exact: true }).waitFor();
  });

  it('keep what each changed in different nodes, even at the same moment', async () => {
    await hers.select('Hello');
    await his.select('Goodbye');
    await Promise.all([hers.write('Text', 'Good morning from her.'), his.write('Text', 'So long from him.')]);
    for (const editor of [hers, his]) {
      await says(editor, 'Hello', 'Good morning from her.').waitFor();
      await says(editor, 'Goodbye', 'So long from him.').waitFor();
      await editor.saved();
    }
    await kept(his.page, 'Hello', 'Good morning from her.');
    await says(his, 'Goodbye', 'So long from him.').waitFor();
  });

  it('are asked when both changed the same text, and nothing is lost meanwhile', async () => {
    await his.page.context().setOffline(true);
    await his.select('Hello');
    await his.write('Text', 'Buongiorno from him.');
    await hers.select('Hello');
    await hers.write('Text', 'Bonjour from her.');
    await says(hers, 'Hello', 'Bonjour from her.').waitFor();
    await hers.saved();
    await his.page.context().setOffline(false);
    const notice = his.page.getByRole('alert').filter({ hasText: 'Somebody else changed the same thing' });
    await notice.getByText('Node “Hello”: changed by both').waitFor();
    await says(his, 'Hello', 'Buongiorno from him.').waitFor();
    await notice.getByRole('button', { name: 'Take theirs' }).click();
    await notice.waitFor({ state: 'detached' });
    await says(his, 'Hello', 'Bonjour from her.').waitFor();
    await his.saved();
    await kept(hers.page, 'Hello', 'Bonjour from her.');
    // It can be taken back.
    await his.page.keyboard.press('Escape');
    await his.header.getByRole('button', { name: 'Undo', exact: true }).click();
    await says(hers, 'Hello', 'Buongiorno from him.').waitFor();
  });
});

describe('without a connection', () => {
  it('editing goes on, is kept in the browser, and is saved when the connection is back', async () => {
    const context = hers.page.context();
    await context.setOffline(true);
    await hers.select('Goodbye');
    await hers.write('Text', 'Written on a train.');
    await hers.header.getByRole('status').filter({ hasText: 'Kept here' }).waitFor();
    await context.setOffline(false);
    await hers.saved();
    await says(his, 'Goodbye', 'Written on a train.').waitFor();
  });

  it('what was changed survives the end of the tab', async () => {
    const context = hers.page.context();
    const address = hers.page.url();
    await context.setOffline(true);
    await hers.select('Goodbye');
    await hers.write('Text', 'Written in a tunnel.');
    await hers.header.getByRole('status').filter({ hasText: 'Kept here' }).waitFor();
    await hers.page.close();
    await context.setOffline(false);
    const again = new Editor(await studio.openTab(context));
    await again.page.goto(address);
    await again.opened();
    await again.showEverything();
    await says(again, 'Goodbye', 'Written in a tunnel.').waitFor();
    await again.saved();
    const there = () => says(his, 'Goodbye', 'Written in a tunnel.').count();
    expect(await eventually(there, (count) => count === 1)).toBe(1);
  });
});
