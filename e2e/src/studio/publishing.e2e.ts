import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { Chat } from './driver/chat.ts';
import type { Editor } from './driver/editor.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';

const teaBar = flowDocument(
  'Tea bar',
  [
    { id: 'hello', type: 'trigger' },
    {
      id: 'menu',
      name: 'Menu',
      type: 'button-menu',
      config: {
        text: 'Tea or coffee?',
        buttons: [
          { id: 'tea', label: 'Tea' },
          { id: 'coffee', label: 'Coffee' },
        ],
      },
    },
    { id: 'sugar', name: 'Sugar', type: 'entity-capture', config: { prompt: 'How much sugar?', entity: 'text', saveTo: 'vars.sugar' } },
    { id: 'served', name: 'Served', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Here you are.' }] } },
    { id: 'bye', name: 'Bye', type: 'end' },
  ],
  [
    'hello.next > menu',
    'menu.tea > sugar',
    'menu.coffee > sugar',
    'menu.invalid > bye',
    'sugar.captured > served',
    'sugar.invalid > bye',
    'served.next > bye',
  ],
);

let studio: Studio;
let page: Page;
let editor: Editor;
/** They stand on the menu, and on the sugar. */
let choosing: Chat;
let sweetening: Chat;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await importFlow(page, teaBar);
});

afterAll(() => studio.close());

async function customer(): Promise<Chat> {
  const chat = new Chat(await studio.visit({ viewport: { width: 900, height: 800 } }));
  await chat.page.goto('/demo');
  await chat.says('hello');
  await chat.hears('Tea or coffee?');
  return chat;
}

describe('publishing', () => {
  it('puts a first version before customers, on a channel chosen right there', async () => {
    const dialog = await editor.reviewPublish();
    await dialog.getByText(/^Nothing is live yet\. All of the draft goes live: 5 nodes, in English/).waitFor();
    await dialog.getByLabel('Note').fill('The first one');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog', { name: 'Version 1 is live' }).getByRole('radio', { name: 'Demo' }).click();
    await page.getByRole('button', { name: 'Answer with this flow' }).click();
    await page.getByText('“Demo” answers with this flow.').waitFor();
    [choosing, sweetening] = await Promise.all([customer(), customer()]);
    await sweetening.presses('Tea');
    await sweetening.hears('How much sugar?');
  });

  it('shows whom a change meets, and does with each chat what is chosen', async () => {
    await editor.openSettings('Menu');
    await editor.write('Question', 'What may I bring you?');
    await editor.card('Menu').getByText('What may I bring you?', { exact: true }).waitFor();
    await editor.select('Sugar');
    await page.keyboard.press('Delete');
    await editor.card('Sugar').waitFor({ state: 'detached' });
    await editor.saved();

    const dialog = await editor.reviewPublish();
    const changes = dialog.getByRole('region', { name: 'What changes' });
    await changes.getByRole('deletion').filter({ hasText: 'Tea or coffee?' }).waitFor();
    await changes.getByRole('insertion').filter({ hasText: 'What may I bring you?' }).waitFor();
    await changes.getByRole('listitem').filter({ hasText: 'Sugar' }).getByText('Removed', { exact: true }).waitFor();
    const chats = dialog.getByRole('region', { name: 'Open chats' });
    await chats.getByText('1 open chat stands on “Menu”, which changes.').waitFor();
    await chats.getByText('1 open chat stands on “Sugar”, which is removed.').waitFor();
    await chats.getByRole('combobox', { name: 'What becomes of the chats on “Menu”' }).click();
    await page.getByRole('option', { name: 'They start again' }).click();
    await chats.getByRole('combobox', { name: 'What becomes of the chats on “Sugar”' }).click();
    await page.getByRole('option', { name: 'They move to a node' }).click();
    await chats.getByRole('combobox', { name: 'Node for the chats on “Sugar”' }).click();
    await page.getByRole('option', { name: 'Served', exact: true }).click();
    await dialog.getByLabel('Note').fill('No more sugar');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Version 2 is live. 2 chats move to it.').waitFor();

    await sweetening.hears('Here you are.');
    await choosing.says('Are you there?');
    await choosing.hears('What may I bring you?');
    await choosing.presses('Coffee');
    await choosing.hears('Here you are.');
  });
});

describe('afterwards', () => {
  it('counts are on the cards: who came by, and which way they went', async () => {
    await editor.openPanel('Counts and drop-off');
    const menu = editor.panel.getByRole('row', { name: /^Menu 3/ });
    await menu.waitFor();
    await editor
      .card('Menu')
      .getByRole('listitem')
      .filter({ hasText: /^Coffee/ })
      .getByText('%')
      .waitFor();
  });

  it('versions are listed with who and why, and compared in words', async () => {
    await editor.openPanel('Versions');
    const entries = editor.panel.getByRole('listitem');
    const second = entries.filter({ hasText: 'Version 2' });
    await second.getByText('No more sugar').waitFor();
    await second.getByText('Ada Rossi').waitFor();
    await second.getByRole('button', { name: 'More for version 2' }).click();
    await page.getByRole('menuitem', { name: 'What it changed in version 1' }).click();
    await page.getByRole('deletion').filter({ hasText: 'Tea or coffee?' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Sugar' }).getByText('Removed', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('one click goes back', async () => {
    await editor.panel.getByRole('button', { name: 'Make live again' }).click();
    await page.getByText('Version 1 is live. New chats start on it.').waitFor();
    await editor.header.getByRole('button', { name: /^Live: version 1/ }).waitFor();
    const chat = await customer();
    await chat.presses('Tea');
    await chat.hears('How much sugar?');
    expect(await chat.bubble('What may I bring you?').count()).toBe(0);
  });
});
