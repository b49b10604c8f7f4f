import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { shopPage } from '../browser/shop-page.ts';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { connectWebChat } from './driver/channels.ts';
import { Chat } from './driver/chat.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { browseFor, dropFiles, pasteFile, picture } from './driver/files.ts';
import { hasFocus } from './driver/has-focus.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';

const image = { bubbles: [{ kind: 'image', url: '' }] };
const shop = flowDocument(
  'Sofas',
  [
    { id: 'hello', type: 'trigger' },
    { id: 'first', name: 'First', type: 'message', config: image },
    { id: 'second', name: 'Second', type: 'message', config: image },
    { id: 'third', name: 'Third', type: 'message', config: image },
    { id: 'papers', name: 'Papers', type: 'message', config: { bubbles: [{ kind: 'file', url: '' }] } },
    { id: 'bye', name: 'Bye', type: 'end' },
  ],
  ['hello.next > first', 'first.next > second', 'second.next > third', 'third.next > papers', 'papers.next > bye'],
);
const pdf = { name: 'prices.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 prices') };

let studio: Studio;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await importFlow(page, shop);
});

afterAll(() => studio.close());

/** The place of a bubble's file. */
const source = (kind = 'Picture'): Locator => editor.panel.getByRole('group', { name: kind, exact: true });

/** Opens the window that asks for a file. */
async function ask(kind = 'Picture', button = 'Choose a file'): Promise<Locator> {
  await source(kind).getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name: /^Choose a/ });
  await dialog.waitFor();
  return dialog;
}

const tile = (dialog: Locator, name: string): Locator => dialog.getByRole('button', { name, exact: true });

/** Waits for the keyboard to be there. */
const focused = (element: Locator): Promise<boolean> => eventually(() => hasFocus(element), Boolean);

/** Whether the browser could show the picture. */
const seen = (img: Locator): Promise<boolean> => img.evaluate(({ naturalWidth }: { naturalWidth: number }) => naturalWidth > 0);

describe('a picture', () => {
  it('of a wrong type or size is refused in words, before anything is sent', async () => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await editor.openSettings('First');
    const dialog = await ask();
    await browseFor(page, dialog.getByRole('button', { name: 'Browse' }), pdf);
    await dialog.getByRole('alert').filter({ hasText: '“prices.pdf” is not a picture that chats can show' }).waitFor();
    await dropFiles(page, dialog.getByText('Drop a file here'), { name: 'huge.png', mimeType: 'image/png', size: 21 * 1024 * 1024 });
    await dialog.getByRole('alert').filter({ hasText: '“huge.png” has 21 MB; at most 20 MB can be uploaded.' }).waitFor();
    await dropFiles(page, dialog.getByText('Drop a file here'), picture('a.png'), picture('b.png'));
    await dialog.getByRole('alert').filter({ hasText: 'One file at a time' }).waitFor();
    expect(sent).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await focused(source().getByRole('button', { name: 'Choose a file' }))).toBe(true);
  });

  it('whose bytes are something else is refused once they were looked at', async () => {
    const dialog = await ask();
    await browseFor(page, dialog.getByRole('button', { name: 'Browse' }), { ...pdf, name: 'disguised.png', mimeType: 'image/png' });
    await dialog.getByRole('alert').filter({ hasText: '“disguised.png” is not a picture' }).waitFor();
    expect(await focused(dialog.getByRole('button', { name: 'Browse' }))).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('comes from the disk: seen in the settings with its figures, and on the card', async () => {
    const dialog = await ask();
    await browseFor(page, dialog.getByRole('button', { name: 'Browse' }), picture('sofa.png', 2048));
    await dialog.waitFor({ state: 'detached' });
    await source().getByText('PNG · 3 KB · 1 × 1').waitFor();
    expect(await focused(source().getByRole('button', { name: 'Replace' }))).toBe(true);
    expect(await eventually(() => seen(source().getByRole('img', { name: 'sofa.png' })), Boolean)).toBe(true);
    expect(await eventually(() => seen(editor.card('First').locator('img')), Boolean)).toBe(true);
  });

  it('tells how far it is on the way, and can be called off', async () => {
    await editor.openSettings('Second');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 100 * 1024,
    });
    const dialog = await ask();
    await browseFor(page, dialog.getByRole('button', { name: 'Browse' }), picture('slow.png', 600 * 1024));
    await dialog.getByText(/^[1-9]\d+ KB of 601 KB$/).waitFor();
    const progress = Number(await dialog.getByRole('progressbar', { name: 'Uploading slow.png' }).getAttribute('aria-valuenow'));
    expect([progress > 0, progress < 100]).toEqual([true, true]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('button', { name: 'Browse' }).waitFor();
    await devtools.detach();
    await page.keyboard.press('Escape');
  });

  it('falls from the desktop onto the field', async () => {
    await dropFiles(page, source(), picture('lamp.png'));
    await source().getByText('lamp.png').waitFor();
  });

  it('is pasted from the clipboard', async () => {
    await editor.openSettings('Third');
    await pasteFile(source().getByRole('button', { name: 'Choose a file' }), picture('screenshot.png'));
    await source().getByText('screenshot.png').waitFor();
  });

  it('that was uploaded earlier is found, and taken in another node by the keyboard alone', async () => {
    await source().getByRole('button', { name: 'Replace' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
    expect(await focused(dialog.getByRole('button', { name: 'Browse' }))).toBe(true);
    await tile(dialog, 'screenshot.png').waitFor();
    expect(await tile(dialog, 'disguised.png').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(tile(dialog, 'screenshot.png'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await focused(tile(dialog, 'lamp.png'))).toBe(true);
    await page.keyboard.press('End');
    expect(await focused(tile(dialog, 'sofa.png'))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await source().getByText('sofa.png').waitFor();
    expect(await focused(source().getByRole('button', { name: 'Replace' }))).toBe(true);
  });

  it('gives way to an address, and the address to a picture', async () => {
    await source().getByRole('button', { name: 'Remove' }).click();
    expect(await focused(source().getByRole('button', { name: 'Choose a file' }))).toBe(true);
    const dialog = await ask();
    await dialog.getByRole('button', { name: 'Use an address instead' }).click();
    const address = editor.panel.getByRole('textbox', { name: 'Address of the file' });
    expect(await focused(address)).toBe(true);
    await address.fill('/media/nothing-is-here');
    await source().getByRole('button', { name: 'Choose a file instead' }).click();
    await tile(dialog, 'sofa.png').click();
    await source().getByText('sofa.png').waitFor();
  });
});

describe('the uploads', () => {
  it('are of every kind for a file, filtered by kind and by words', async () => {
    await editor.openSettings('Papers');
    const dialog = await ask('File');
    await browseFor(page, dialog.getByRole('button', { name: 'Browse' }), pdf);
    await dialog.waitFor({ state: 'detached' });
    await source('File').getByText('prices.pdf').waitFor();
    expect(await editor.field('Name of the file').inputValue()).toBe('prices.pdf');
    const again = await ask('File', 'Replace');
    await tile(again, 'lamp.png').waitFor();
    await again.getByText('Others', { exact: true }).click();
    await tile(again, 'lamp.png').waitFor({ state: 'detached' });
    await tile(again, 'prices.pdf').waitFor();
    await again.getByText('All', { exact: true }).click();
    await again.getByRole('searchbox', { name: 'Search uploads' }).fill('LAMP');
    await tile(again, 'prices.pdf').waitFor({ state: 'detached' });
    await tile(again, 'lamp.png').waitFor();
    await again.getByRole('searchbox', { name: 'Search uploads' }).fill('no such thing');
    await again.getByText('Nothing found').waitFor();
    await page.keyboard.press('Escape');
  });

  it('say where they are used, take another name, and stay while a flow needs them', async () => {
    await editor.saved();
    const dialog = await ask('File', 'Replace');
    await dialog
      .getByRole('listitem')
      .filter({ hasText: 'sofa.png' })
      .getByText(/used in 1 flow$/)
      .waitFor();
    await dialog.getByRole('button', { name: 'More about sofa.png' }).click({ force: true });
    await page.getByRole('menuitem', { name: 'Cannot be deleted: used by Sofas' }).waitFor();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await dialog.getByRole('textbox', { name: 'New name of sofa.png' }).fill('Green sofa.png');
    await page.keyboard.press('Enter');
    await tile(dialog, 'Green sofa.png').waitFor();
    await page.keyboard.press('Escape');
  });

  it('that nothing uses are deleted, and taken back in time', async () => {
    const dialog = await ask('File', 'Replace');
    const away = async (): Promise<void> => {
      await dialog.getByRole('button', { name: 'More about screenshot.png' }).click({ force: true });
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await tile(dialog, 'screenshot.png').waitFor({ state: 'detached' });
    };
    await away();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await tile(dialog, 'screenshot.png').waitFor();
    const deleted = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await away();
    expect((await deleted).status()).toBe(204);
    await page.keyboard.press('Escape');
  });
});

it('arrives in the web chat', async () => {
  await editor.publish();
  const channel = await connectWebChat(page, 'Sofa help', 'Sofas');
  const site = await shopPage(studio.installation.url, channel);
  const visitor = await studio.visit();
  await visitor.goto(site.url);
  await visitor.getByRole('button', { name: 'Open the chat' }).click();
  const chat = new Chat(visitor);
  await chat.says('hello');
  const pictures = visitor.getByRole('link', { name: 'Open the image' }).locator('img');
  expect(
    await eventually(
      () => pictures.count(),
      (count) => count === 3,
    ),
  ).toBe(3);
  for (const shown of await pictures.all()) expect(await eventually(() => seen(shown), Boolean)).toBe(true);
  await visitor.getByText('prices.pdf').waitFor();
  await visitor.close();
  await site.close();
});
