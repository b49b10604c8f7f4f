import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import type { Editor } from './driver/editor.ts';
import { goToFlows } from './driver/flow-list.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

const says = (en: string) => ({ bubbles: [{ kind: 'text', text: { en } }] });

/** Answers one question: whether anybody is there. */
const doorbell = flowDocument(
  'Doorbell',
  [
    { id: 'asks', type: 'trigger', name: 'Asks', config: { on: 'keyword', words: { en: ['open', 'aperto'] }, match: 'word' } },
    { id: 'now', type: 'business-hours', name: 'Anybody there', config: { week: { mon: [{ from: '09:00', to: '18:00' }] } } },
    { id: 'open', type: 'message', name: 'Open', config: says('Come in.') },
    { id: 'closed', type: 'message', name: 'Closed', config: says('We are closed.') },
    { id: 'sorry', type: 'message', name: 'Sorry', config: says('I only know whether we are open.') },
  ],
  ['asks.next > now', 'now.open > open', 'now.closed > closed'],
);

let studio: Studio;
let page: Page;
let editor: Editor;
let folder: string;

beforeAll(async () => {
  studio = await Studio.open();
  folder = await mkdtemp(join(tmpdir(), 'filo-doorbell-'));
  page = await studio.visit({ acceptDownloads: true });
  await signUpAsOwner(page);
  editor = await importFlow(page, doorbell);
});

afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true });
});

const languages = (): Locator => editor.panel.getByRole('region', { name: 'Languages' });
const hours = (): Locator => editor.panel.getByRole('region', { name: 'Opening hours' });
const untranslated = (card: string): Locator => editor.card(card).getByRole('button', { name: /the text in Italian is missing/ });

async function pick(field: Locator, typed: string, option: string): Promise<void> {
  await field.fill(typed);
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** What a customer gets who asks at a time of the flow's own clock. */
async function answerAt(time: string, question = 'are you open?'): Promise<string> {
  const tried = await TryIt.open(page);
  await tried.window.getByRole('button', { name: 'Clock' }).click();
  await tried.window.getByLabel('The chat begins on').fill(time);
  await tried.window.getByRole('button', { name: 'Clock' }).click();
  await tried.says(question);
  const answer = tried.log.getByText(/^(Come in\.|We are closed\.|I only know whether we are open\.)$/);
  await answer.waitFor();
  const words = await answer.innerText();
  await tried.window.getByRole('button', { name: 'Start over' }).click();
  await tried.close();
  return words;
}

describe('another language', () => {
  const texts = { Open: 'Avanti.', Closed: 'Siamo chiusi.', Sorry: 'So solo se siamo aperti.' };

  it('says what is not translated: in the settings, at the top, on the cards, on its tab and beside the field', async () => {
    await editor.openPanel('Settings of the flow');
    const add = editor.panel.getByRole('combobox', { name: 'Add a language' });
    await pick(add, 'Ital', 'Italian');
    expect(await add.inputValue()).toBe('');
    await languages().getByText('the flow’s own').waitFor();
    await languages().getByRole('button', { name: '3 texts missing' }).waitFor();
    for (const card of ['Open', 'Closed']) await untranslated(card).waitFor();
    await editor.header.getByRole('combobox', { name: 'Language on the cards' }).click();
    await page.getByRole('option', { name: 'Italian 3 texts missing' }).waitFor();
    await page.keyboard.press('Escape');
    await editor.openSettings('Open');
    await editor.panel.getByRole('radio', { name: 'Italian 1 text missing' }).waitFor({ state: 'attached' });
    await editor.panel.getByText('Not yet in: Italian').waitFor();
  });

  it('is led to, and lacks nothing once its texts are written', async () => {
    await editor.openPanel('Settings of the flow');
    await languages().getByRole('button', { name: '3 texts missing' }).click();
    await editor.showEverything();
    for (const [card, words] of Object.entries(texts)) {
      await editor.openSettings(card);
      await editor.write('Text', words);
      await editor.card(card).and(page.getByLabel(words)).waitFor();
      await untranslated(card).waitFor({ state: 'detached' });
      await editor.panel.getByRole('radio', { name: 'Italian', exact: true }).waitFor({ state: 'attached' });
    }
    await editor.openPanel('Settings of the flow');
    expect(
      await languages()
        .getByRole('button', { name: /missing$/ })
        .count(),
    ).toBe(0);
  });

  it('is removed with a word about its texts, and comes back with them', async () => {
    await languages().getByRole('button', { name: 'Remove Italian' }).click();
    const notice = page.getByRole('status').filter({ hasText: 'Its 3 texts are kept' });
    await editor.header.getByRole('combobox', { name: 'Language on the cards' }).waitFor({ state: 'detached' });
    await editor.card('Open').and(page.getByLabel('Come in.')).waitFor();
    await notice.getByRole('button', { name: 'Undo' }).click();
    await languages().getByRole('listitem').filter({ hasText: 'Italian' }).waitFor();
    expect(
      await languages()
        .getByRole('button', { name: /missing$/ })
        .count(),
    ).toBe(0);
  });
});

describe('what no start fits', () => {
  it('gets an answer once there is a fallback', async () => {
    await editor.openPanel('Settings of the flow');
    await editor.panel.getByRole('combobox', { name: 'When nothing else fits' }).click();
    await page.getByRole('option', { name: 'Sorry', exact: true }).click();
    expect(await answerAt('2026-03-04T12:00', 'a joke, please')).toBe('I only know whether we are open.');
  });
});

describe('opening hours', () => {
  it('are the flow’s, and a node can go by them', async () => {
    await editor.openPanel('Settings of the flow');
    await hours().getByRole('switch', { name: 'Opening hours' }).click();
    await editor.openSettings('Anybody there');
    await editor.panel.getByRole('switch', { name: 'Go by the opening hours of the flow' }).click();
    await editor
      .card('Anybody there')
      .and(page.getByLabel(/Mon–Fri 9:00–18:00/))
      .waitFor();
    await editor.openPanel('Settings of the flow');
    await pick(editor.panel.getByRole('combobox', { name: 'Time zone' }), 'New York', 'America/New York');
    await hours().getByRole('button', { name: 'Add hours, Sat' }).click();
    await hours().getByLabel('Closes, Sat').fill('12:30');
    await hours().getByRole('button', { name: 'Remove hours, Wed' }).click();
    await hours().getByLabel('Day on which nobody is there').fill('2026-12-24');
    await hours().getByRole('checkbox', { name: 'Every year' }).check();
    await hours().getByRole('button', { name: 'Add', exact: true }).click();
    await hours().getByText('24 December, every year').waitFor();
  });

  it.each([
    { time: '2026-03-02T09:30', when: 'a Monday morning', answer: 'Come in.' },
    { time: '2026-03-02T18:30', when: 'a Monday evening', answer: 'We are closed.' },
    { time: '2026-03-04T12:00', when: 'a Wednesday, which has no hours', answer: 'We are closed.' },
    { time: '2026-03-07T12:15', when: 'a Saturday before closing', answer: 'Come in.' },
    { time: '2026-03-07T12:45', when: 'a Saturday after closing', answer: 'We are closed.' },
    { time: '2026-12-24T12:00', when: 'a Thursday that is a holiday', answer: 'We are closed.' },
    { time: '2027-12-24T12:00', when: 'the same day of the next year', answer: 'We are closed.' },
  ])('on $when in New York the answer is “$answer”', async ({ time, answer }) => {
    expect(await answerAt(time)).toBe(answer);
  });
});

describe('the flow as a file', () => {
  const action = (name: string): Locator => editor.panel.getByRole('button', { name, exact: true });

  async function exported(): Promise<string> {
    const file = join(folder, 'doorbell.json');
    const downloading = page.waitForEvent('download');
    await action('Export').click();
    await (await downloading).saveAs(file);
    return readFile(file, 'utf8');
  }

  async function take(name: string, text: string): Promise<void> {
    const choosing = page.waitForEvent('filechooser');
    await action('Import').click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  it('goes out and comes back the same, in place of what was changed meanwhile', async () => {
    const before = await exported();
    await take('same.json', before);
    await page.getByText('“same.json” is the same as the draft.').waitFor();
    await editor.panel.getByLabel('Name', { exact: true }).fill('Another name');
    await languages().getByRole('button', { name: 'Remove Italian' }).click();
    await take('doorbell.json', before);
    await page.getByText('The draft is “doorbell.json” now.').waitFor();
    await editor.header.getByRole('heading', { name: 'Doorbell', level: 1 }).waitFor();
    expect(JSON.parse(await exported())).toEqual(JSON.parse(before));
    await page.getByRole('status').filter({ hasText: 'The draft is “doorbell.json” now.' }).getByRole('button', { name: 'Undo' }).click();
    await editor.header.getByRole('heading', { name: 'Another name', level: 1 }).waitFor();
  });

  it.each([
    ['notes.json', 'not a flow', '“notes.json” is not valid JSON.'],
    ['list.json', '[1, 2]', '“list.json” is JSON, but not a flow. Export a flow from Filo and choose that file.'],
    ['torn.json', '{"format":"filo.flow/1","name":"Torn","nodes":[{"id":1}]}', '“torn.json” is not a flow that Filo can read: look at'],
  ])('%s is refused in words', async (name, text, words) => {
    await take(name, text);
    await editor.panel.getByRole('alert').getByText(words).waitFor();
    await editor.header.getByRole('heading', { name: 'Another name', level: 1 }).waitFor();
  });

  it('is doubled, and the second opens', async () => {
    await action('Duplicate').click();
    await page.getByRole('status').filter({ hasText: '“Another name (copy)” is ready.' }).getByRole('button', { name: 'Open' }).click();
    await editor.header.getByRole('heading', { name: 'Another name (copy)', level: 1 }).waitFor();
    await editor.showEverything();
    expect(await editor.cards.count()).toBe(5);
  });
});

describe('a flow that is not needed', () => {
  const row = (name: string): Locator => page.getByRole('list', { name: 'Flows' }).getByRole('listitem').filter({ hasText: name });

  it('is archived from its settings, and restored from the list', async () => {
    await editor.openPanel('Settings of the flow');
    await editor.panel.getByRole('button', { name: 'Archive', exact: true }).click();
    await page.getByText('“Another name (copy)” is archived.').waitFor();
    await row('Another name').waitFor();
    expect(await row('Another name (copy)').count()).toBe(0);
    await page.getByRole('radiogroup', { name: 'Which flows' }).getByText('Archived').click();
    await row('Another name (copy)').getByRole('button', { name: 'More for “Another name (copy)”' }).click();
    await page.getByRole('menuitem', { name: 'Restore' }).click();
    await page.getByText('“Another name (copy)” is back.').waitFor();
    await page.getByText('Nothing is archived', { exact: true }).waitFor();
    await goToFlows(page);
    await page.getByRole('link', { name: 'Another name (copy)' }).click();
    await editor.opened();
  });

  it('stays while a channel answers with it, which says so', async () => {
    await goToFlows(page);
    const demo = page.getByRole('list', { name: 'Flows' }).getByRole('listitem').filter({ hasText: 'Answers on' });
    await demo.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await page.getByText(/answers on Demo\. Give the channel another flow first, then archive\./).waitFor();
  });
});
