import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { shopPage } from '../browser/shop-page.ts';
import type { Listening } from '../fakes/listen.ts';
import { ada, signUpAsOwner } from './driver/account.ts';
import { connectWebChat } from './driver/channels.ts';
import { Chat } from './driver/chat.ts';
import { type DrawingOnScreen, edgesUnderCards } from './driver/edges-under-cards.ts';
import { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { goToFlows, openFlow } from './driver/flow-list.ts';
import { Studio } from './driver/studio.ts';

const names = [
  'Shop order status',
  'Clinic appointment',
  'Opening hours and questions',
  'Lead capture',
  'Restaurant table',
  'Lost bank card',
  'Customer satisfaction',
  'Event registration',
];

let studio: Studio;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = new Editor(page);
});

afterAll(() => studio.close());

/** Opens the dialog of new flows; gives the templates in it. */
async function offered(): Promise<Locator> {
  await goToFlows(page);
  await page.getByRole('button', { name: 'New flow', exact: true }).first().click();
  return page.getByRole('dialog').getByRole('region', { name: 'Templates' }).getByRole('button');
}

/** How a flow is drawn; without edges there is nothing to judge. */
type Drawing = Omit<DrawingOnScreen, 'edges'> & { drawn: boolean };

/** Looks at the whole open flow, large enough to see all of every card, in each of its languages. */
async function drawings(): Promise<Record<string, Drawing>> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 5200, height: 2600 });
  const seen: Record<string, Drawing> = {};
  for (const language of ['Italian', 'English']) {
    await editor.header.getByRole('combobox', { name: 'Language on the cards' }).click();
    await page.getByRole('option', { name: language }).click();
    await editor.showEverything();
    const { edges, under, overlaps } = await eventually(
      () => edgesUnderCards(page),
      (drawing) => drawing.edges.length > 0 && drawing.under.length + drawing.overlaps.length === 0,
    );
    seen[language] = { drawn: edges.length > 0, under, overlaps };
  }
  if (size) await page.setViewportSize(size);
  return seen;
}

const clean = { Italian: { drawn: true, under: [], overlaps: [] }, English: { drawn: true, under: [], overlaps: [] } };

const titled = (name: string) => new RegExp(`^${name}`);

describe('the templates', () => {
  it('are offered with a picture each, in both languages', async () => {
    const templates = await offered();
    await templates.nth(names.length - 1).waitFor();
    expect(await templates.count()).toBe(names.length);
    for (const name of names) {
      const template = templates.and(page.getByRole('button', { name: titled(name) }));
      await template.getByText('English and Italian').waitFor();
      // The picture is drawn from the cards of the flow.
      await template.locator('svg rect').nth(5).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe.each(names)('%s', (name) => {
  it('opens as a flow without a mistake, and its tests pass', async () => {
    await (await offered()).and(page.getByRole('button', { name: titled(name) })).click();
    await editor.header.getByRole('heading', { name, level: 1 }).waitFor();
    await editor.opened();
    await editor.header.getByRole('button', { name: 'No mistakes' }).waitFor();
    await editor.cards.nth(1).waitFor();
    await editor.openPanel('Tests');
    await editor.panel.getByText(/^All \d+ tests pass\.$/).waitFor();
  });

  it('is drawn with no card on another and no edge under one', async () => {
    expect(await drawings()).toEqual(clean);
  });
});

describe('the demo', () => {
  it('is drawn with no card on another and no edge under one', async () => {
    editor = await openFlow(page, 'Order desk (demo)');
    expect(await drawings()).toEqual(clean);
  });
});

describe('in an Italian browser', () => {
  it('a template arrives in Italian, without a mistake', async () => {
    const italian = await studio.visit({ locale: 'it-IT' });
    await italian.getByLabel('Email').fill(ada.email);
    await italian.getByRole('textbox', { name: 'Password' }).fill(ada.password);
    await italian.getByRole('button', { name: 'Accedi' }).click();
    await italian.getByRole('button', { name: 'Nuovo flusso', exact: true }).first().click();
    await italian
      .getByRole('dialog')
      .getByRole('button', { name: /^Orari e domande/ })
      .click();
    await italian.getByRole('heading', { name: 'Orari e domande', level: 1 }).waitFor();
    const canvas = italian.getByRole('application');
    await canvas.getByRole('group', { name: /^Messaggio: Saluto\. Ciao, ti diamo il benvenuto nel nostro negozio/ }).waitFor();
    await italian.getByRole('button', { name: 'Nessun errore', exact: true }).waitFor();
    await italian.getByRole('combobox', { name: 'Lingua sulle schede' }).waitFor();
    await italian.context().close();
  });
});

describe('a template that is published', () => {
  let shop: Listening | undefined;

  afterAll(() => shop?.close());

  it('answers in the web chat at once', async () => {
    await editor.header.getByRole('link', { name: 'Flows' }).click();
    await page.getByRole('link', { name: 'Customer satisfaction', exact: true }).click();
    await editor.opened();
    await editor.publish();
    shop = await shopPage(studio.installation.url, await connectWebChat(page, 'After the sale', 'Customer satisfaction'));
    const customer = new Chat(await studio.visit({ viewport: { width: 900, height: 800 } }));
    await customer.page.goto(shop.url);
    await customer.page.getByRole('button', { name: 'Open the chat' }).click();
    await customer.says('hello');
    await customer.hears(/^Hello.*, how did we do\? Your answer takes ten seconds\.$/);
    await customer.presses('5 · Excellent');
    await customer.hears('That makes us happy. Would you tell others?');
  });
});
