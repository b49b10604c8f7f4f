import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import type { Editor } from './driver/editor.ts';
import { importFlow } from './driver/import-flow.ts';
import { runFilo } from './driver/run-filo.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

/** Asks for a kind of tea, asks a web service how much is left, and tells it. */
const teaShop = flowDocument(
  'Tea shop',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'kind', type: 'entity-capture', config: { prompt: 'Which tea?', entity: 'text', saveTo: 'vars.kind' } },
    { id: 'stock', type: 'webhook-call', config: { url: 'https://tea.example/stock', save: { 'vars.left': 'body.left' } } },
    {
      id: 'tell',
      name: 'How many',
      type: 'message',
      config: { bubbles: [{ kind: 'text', text: '{{ vars.left }} bags of {{ vars.kind }} left.' }] },
    },
    { id: 'sorry', type: 'message', config: { bubbles: [{ kind: 'text', text: 'I cannot look right now.' }] } },
  ],
  ['hello.next > kind', 'kind.captured > stock', 'stock.success > tell', 'stock.failed > sorry'],
);

let studio: Studio;
let page: Page;
let editor: Editor;
let tried: TryIt;
let folder: string;

beforeAll(async () => {
  studio = await Studio.open();
  folder = await mkdtemp(join(tmpdir(), 'filo-tea-'));
  page = await studio.visit({ acceptDownloads: true });
  await signUpAsOwner(page);
  editor = await importFlow(page, teaShop);
});

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true });
});

/** Exports the draft as a file. */
async function exported(name: string): Promise<string> {
  const file = join(folder, name);
  await editor.header.getByRole('button', { name: 'More' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export as JSON' }).click();
  await (await downloading).saveAs(file);
  return file;
}

describe('a chat with the flow as it is drawn', () => {
  it('runs beside the canvas, steps back, and goes another way', async () => {
    tried = await TryIt.open(page);
    await tried.says('hello');
    await tried.hears('Which tea?');
    await tried.says('Assam');
    const call = tried.window.getByRole('region', { name: 'The flow asks a web service' });
    await call.getByText('tea.example/stock').waitFor();
    await tried.window.getByRole('button', { name: 'One step back' }).click();
    await call.waitFor({ state: 'detached' });
    await tried.says('Darjeeling');
    await call.waitFor();
  });

  it('lets a web call be answered by hand, and shows what the flow remembers', async () => {
    const call = tried.window.getByRole('region', { name: 'The flow asks a web service' });
    await call.getByLabel('Values that the flow saves').fill('{ "vars.left": 7 }');
    await call.getByRole('button', { name: 'Answer', exact: true }).click();
    await tried.hears('7 bags of Darjeeling left.');
    await tried.window.getByRole('button', { name: 'Variables' }).click();
    await tried.window.getByText('Darjeeling', { exact: true }).first().waitFor();
    await tried.window.getByRole('button', { name: 'Variables' }).click();
  });

  it('becomes a test of the flow', async () => {
    await tried.saves('Save', 'Somebody asks for Darjeeling');
    await page.getByText('Saved as test “Somebody asks for Darjeeling”.').waitFor();
    await tried.close();
    await editor.openPanel('Tests');
    await editor.panel.getByText('The test passes.').waitFor();
  });
});

describe('a test', () => {
  it('passes in a terminal as it does on the screen', async () => {
    await editor.saved();
    expect(await runFilo('test', await exported('good.json'))).toMatchObject({
      code: 0,
      said: expect.stringContaining('Somebody asks for Darjeeling'),
    });
  });

  it('says in words what a change broke, on the screen, at publishing and in a terminal', async () => {
    const words = /The bot said “Only 7 bags of Darjeeling\.” instead of “7 bags of Darjeeling left\.”/;
    await editor.openSettings('How many');
    await editor.write('Text', 'Only {{ vars.left }} bags of {{ vars.kind }}.');
    await editor.openPanel('Tests');
    await editor.panel.getByText('The test fails.').waitFor();
    await editor.panel.getByRole('button', { name: 'Somebody asks for Darjeeling' }).first().click();
    await editor.panel.getByText('Only 7 bags of Darjeeling.').first().waitFor();

    const dialog = await editor.reviewPublish();
    await dialog.getByText('1 of 1 fails').waitFor();
    await dialog.getByText(words).waitFor();
    await dialog.getByRole('button', { name: 'Publish although 1 test fails' }).waitFor();
    await dialog.getByRole('button', { name: 'Not yet' }).click();

    const { code, said } = await runFilo('test', await exported('broken.json'));
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringMatching(words) });
  });

  it('is opened in Try it as far as it fails, gone on with by hand, and saved as another or in its place', async () => {
    await editor.panel.getByRole('button', { name: 'Open in Try it', exact: true }).click();
    await tried.hears('Only 7 bags of Darjeeling.');
    await tried.window.getByRole('button', { name: 'One step back' }).click();
    const values = tried.window.getByLabel('Values that the flow saves');
    expect(JSON.parse(await values.inputValue())).toEqual({ 'vars.left': 7 });
    await values.fill('{ "vars.left": 9 }');
    await tried.window.getByRole('button', { name: 'Answer', exact: true }).click();
    await tried.hears('Only 9 bags of Darjeeling.');

    await tried.window.getByRole('button', { name: 'Save as test' }).click();
    expect(await page.getByLabel('In place of “Somebody asks for Darjeeling”').isChecked()).toBe(true);
    await page.getByLabel('As a new test').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as test “Somebody asks for Darjeeling 2”.').waitFor();
    await tried.says('hello');
    await tried.saves('Replace');
    await tried.close();
    await editor.panel.getByRole('button', { name: 'All tests' }).click();
    await editor.panel.getByRole('button', { name: /Somebody asks for Darjeeling 2.*4 lines/ }).waitFor();
    await editor.panel.getByText('1 of 2 tests fail.').waitFor();
    await editor.panel.getByRole('button', { name: /Somebody asks for Darjeeling\b.*instead of/ }).click();
  });

  it('is put right by saying that this is right now', async () => {
    await editor.panel.getByRole('button', { name: 'All this is right now' }).click();
    await editor.header.getByRole('button', { name: /^Tests/ }).click();
    await editor.publish();
  });
});
