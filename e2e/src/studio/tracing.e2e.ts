import type { JsonObject } from '@filo/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { FakeWebService } from '../fakes/web-service/fake-web-service.ts';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { connectTelegram } from './driver/channels.ts';
import { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { openFlow } from './driver/flow-list.ts';
import { importFlow } from './driver/import-flow.ts';
import { Inbox } from './driver/inbox.ts';
import { Studio } from './driver/studio.ts';
import { TraceView } from './driver/trace-view.ts';

let studio: Studio;
let telegram: FakeTelegram;
let service: FakeWebService;
let page: Page;
let trace: TraceView;

/** Asks for a kind of tea, asks a web service how much is left, and tells it. */
const teaShop = (url: string): JsonObject => ({
  ...flowDocument(
    'Tea shop',
    [
      { id: 'hello', name: 'Anyone writes', type: 'trigger', config: { on: 'any' } },
      { id: 'welcome', name: 'Welcome', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Welcome to the tea shop.' }] } },
      { id: 'kind', name: 'Kind', type: 'entity-capture', config: { prompt: 'Which tea?', entity: 'text', saveTo: 'vars.kind' } },
      {
        id: 'stock',
        name: 'Stock',
        type: 'webhook-call',
        config: { method: 'GET', url, query: { kind: '{{ vars.kind }}' }, save: { 'vars.left': 'body.left' } },
      },
      {
        id: 'tell',
        name: 'How many',
        type: 'message',
        config: { bubbles: [{ kind: 'text', text: '{{ vars.left }} bags of {{ vars.kind }} left.' }] },
      },
      { id: 'sorry', name: 'Sorry', type: 'message', config: { bubbles: [{ kind: 'text', text: 'I cannot look right now.' }] } },
    ],
    [
      'hello.next > welcome',
      'welcome.next > kind',
      'kind.captured > stock',
      'stock.success > tell',
      'stock.failed > sorry',
      'tell.next > kind',
    ],
  ),
  variables: [
    { key: 'kind', type: 'text' },
    { key: 'left', type: 'number', initial: 3 },
  ],
});

beforeAll(async () => {
  [studio, telegram, service] = await Promise.all([
    Studio.open({ FILO_ALLOW_PRIVATE_HOSTS: 'true' }),
    FakeTelegram.start(),
    FakeWebService.start(),
  ]);
  service.script = () => ({ status: 200, json: { left: 7 } });
  page = await studio.visit();
  await signUpAsOwner(page);
  const editor = await importFlow(page, teaShop(`${service.url}/stock`));
  await editor.publish();
  await connectTelegram(page, telegram.config, 'Tea shop');
  const bruno = telegram.customer(1, { first_name: 'Bruno' });
  await bruno.says('hello');
  await bruno.hears('Which tea?');
  await bruno.says('Assam');
  await bruno.hears('7 bags of Assam left.');

  // The draft has gone on since: one node is gone, another says something else.
  await openFlow(page, 'Tea shop');
  await editor.showEverything();
  await editor.select('Welcome');
  await page.keyboard.press('Delete');
  await editor.card('Welcome').waitFor({ state: 'detached' });
  await editor.openSettings('How many');
  await editor.write('Text', 'Only {{ vars.left }} bags of {{ vars.kind }}.');
  await editor.saved();
}, 120_000);

afterAll(async () => {
  await studio.close();
  await telegram.close();
  await service.close();
});

describe('a real conversation on the canvas', () => {
  it('is opened from its thread, at the latest turn', async () => {
    const inbox = await Inbox.open(page);
    await inbox.read('Bruno');
    await inbox.thread.getByRole('link', { name: 'Open in the flow' }).click();
    const editor = new Editor(page);
    await editor.opened();
    trace = new TraceView(editor);
    await trace.stoodAt(3, 3);
    await trace.panel.getByText('Bruno', { exact: true }).waitFor();
    await trace.turn(/The web service answered with status 200/).waitFor();
    await editor.showEverything();
  });

  it('lights the way of a turn, and where the chat stood after it', async () => {
    const light = () => trace.lightOn('Anyone writes', 'Kind', 'Stock', 'How many', 'Sorry');
    expect(await eventually(light, (lit) => lit['Stock'] !== null)).toEqual({
      'Anyone writes': null,
      Kind: 'running',
      Stock: 'passed',
      'How many': 'passed',
      Sorry: null,
    });
    expect(await trace.litEdges.count()).toBe(2);
    await trace.go('First turn');
    await trace.stoodAt(1, 3);
    expect(await eventually(light, (lit) => lit['Stock'] === null)).toEqual({
      'Anyone writes': 'passed',
      Kind: 'running',
      Stock: null,
      'How many': null,
      Sorry: null,
    });
  });

  it('tells what has changed since: nodes that are gone, and another draft', async () => {
    await trace.path.filter({ hasText: 'Welcome' }).getByText('no longer in the draft').waitFor();
    await trace.panel.getByText('Ran on version 1. The draft is different now.').waitFor();
    await trace.turns.getByText('Welcome to the tea shop.', { exact: true }).waitFor();
  });

  it('shows each value before and after', async () => {
    await trace.go('Next turn');
    await trace.stoodAt(2, 3);
    expect(await trace.value('kind').getByRole('cell').allInnerTexts()).toEqual(['empty', 'Assam']);
    await trace.go('Latest turn');
    await trace.stoodAt(3, 3);
    expect(await trace.value('left').getByRole('cell').allInnerTexts()).toEqual(['3', '7']);
    await trace.turns.getByText('1 more value').click();
    await trace.turns.getByText('Assam', { exact: true }).last().waitFor();
  });

  it('shows what was asked of others, what they answered, and how long it took', async () => {
    await trace.turn('Assam').click();
    await trace.stoodAt(2, 3);
    await trace.turns.getByText(`${service.url}/stock?kind=Assam`).first().waitFor();
    await trace.turns.getByText(/^answered · 1 attempt · took [\d.,]+ (ms|s)$/).waitFor();
    await trace.turns.getByText('Answer', { exact: true }).click();
    await trace.turns.getByText(/"left": 7|"vars\.left": 7/).waitFor();
  });

  it('is stepped through by keyboard alone', async () => {
    await trace.turn('Assam').focus();
    await page.keyboard.press('ArrowUp');
    await trace.stoodAt(1, 3);
    expect(await trace.turn('hello').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('End');
    await trace.stoodAt(3, 3);
    await page.keyboard.press('ArrowLeft');
    await trace.stoodAt(2, 3);
    await page.keyboard.press('Home');
    await trace.stoodAt(1, 3);
    await page.keyboard.press('End');
    await trace.stoodAt(3, 3);
  });

  it('goes on while the customer does', async () => {
    await telegram.customer(1).says('Darjeeling');
    await trace.stoodAt(5, 5);
    expect(await trace.value('left').getByRole('cell').allInnerTexts()).toEqual(['7', '7']);
  });

  it('becomes a test of the flow, without the name of the customer', async () => {
    await trace.panel.getByRole('button', { name: 'Make a test of this chat' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a test of this conversation' });
    await dialog.getByText('Assam').first().waitFor();
    await dialog.getByLabel('Name of the test').fill('Two kinds of tea');
    await dialog.getByRole('button', { name: 'Make the test' }).click();
    await trace.panel.getByRole('heading', { name: 'Test', level: 2 }).waitFor();
    expect(await trace.editor.field('Name').inputValue()).toBe('Two kinds of tea');
    await trace.panel.getByText('Passes', { exact: true }).waitFor();
    await trace.panel.getByText('Only 7 bags of Assam.', { exact: true }).waitFor();
    await trace.panel.getByText('Telegram, Anna', { exact: true }).waitFor();
    await trace.editor.saved();
    expect(await trace.panel.getByText('Bruno').count()).toBe(0);
  });
});
