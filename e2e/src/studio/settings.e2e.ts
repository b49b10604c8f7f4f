import type { JsonObject } from '@filo/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import type { Editor } from './driver/editor.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

const says = (en: string) => ({ bubbles: [{ kind: 'text', text: { en } }] });

/** Asks for a town; where to go from there is not said yet. */
const courier: JsonObject = {
  ...flowDocument(
    'Courier',
    [
      { id: 'hello', type: 'trigger', name: 'Anyone', config: { on: 'any' } },
      { id: 'town', type: 'entity-capture', name: 'Town', config: { prompt: 'Which town?', entity: 'text', saveTo: 'vars.town' } },
      { id: 'which', type: 'condition', name: 'Which', config: {} },
      { id: 'near', type: 'message', name: 'Near', config: says('Today by bicycle, with a bell that you will hear.') },
      { id: 'far', type: 'message', name: 'Far', config: says('Tomorrow by train.') },
      { id: 'call', type: 'webhook-call', name: 'Depot', config: { url: 'https://depot.example/parcels' } },
    ],
    ['hello.next > town', 'town.captured > which'],
  ),
  variables: [{ key: 'town', type: 'text', personal: false }],
};

let studio: Studio;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await importFlow(page, courier);
});

afterAll(() => studio.close());

const press = (name: string): Promise<void> => editor.panel.getByRole('button', { name, exact: true }).click();

/** What a customer of a town gets, whatever was said before. */
async function answerFor(town: string, channel = 'Web chat'): Promise<string> {
  const tried = await TryIt.open(page);
  const channels = tried.window.getByRole('combobox', { name: 'Channel' });
  if ((await channels.inputValue()) !== channel) {
    await channels.click();
    await page.getByRole('option', { name: channel, exact: true }).click();
  }
  await tried.says('hello');
  await tried.hears('Which town?');
  await tried.says(town);
  const answer = tried.log.getByText(/ by (bicycle|train|foot)/);
  await answer.waitFor();
  const words = await answer.innerText();
  await tried.window.getByRole('button', { name: 'Start over' }).click();
  await tried.close();
  return words;
}

describe('with nothing selected', () => {
  const next = (): Locator => editor.panel.getByRole('region', { name: 'Next' });

  it('the panel says what to do next and leads there', async () => {
    await editor.panel.getByRole('heading', { name: 'This flow' }).waitFor();
    await next().getByRole('heading', { name: 'Talk to it' }).waitFor();
    await next().getByRole('button', { name: 'Try it' }).click();
    const tried = await TryIt.opened(page);
    await tried.says('hello');
    await tried.hears('Which town?');
    await tried.window.getByRole('button', { name: 'Start over' }).click();
    await tried.close();
    await next().getByRole('button', { name: 'Review and publish' }).click();
    await page.getByRole('dialog', { name: /^Publish/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it.each([
    ['Variables', '1'],
    ['Settings of the flow', 'English'],
    ['Versions', 'Not live yet'],
    ['Find in the flow', ''],
  ])('the panel tells how things stand and opens: %s %s', async (place, state) => {
    const places = editor.panel.getByRole('navigation', { name: 'All about this flow' });
    await places.getByRole('button', { name: `${place} ${state}`.trim(), exact: true }).click();
    await editor.panel.getByRole('heading', { name: place, level: 2 }).waitFor();
    await press('Close, back to the settings of the node');
  });
});

describe('a condition', () => {
  it('is built in words, and its branches are the ways out of its card', async () => {
    await editor.openSettings('Which');
    await press('Add a branch');
    await editor.write('Name', 'In the north');
    await editor.exit('Which', 'In the north').waitFor();
    await press('Add a comparison');
    await editor.choose('What is compared', 'vars.town');
    await editor.write('With what', 'Turin');
    await press('Add a comparison');
    await editor.panel.getByLabel('What is compared').nth(1).click();
    await page.getByRole('option', { name: 'vars.town', exact: true }).click();
    await editor.panel.getByLabel('How it is compared').nth(1).click();
    await page.getByRole('option', { name: 'starts with', exact: true }).click();
    await editor.panel.getByLabel('With what').nth(1).fill('Mil');
    await editor.card('Which').and(page.getByLabel('town is Turin and town starts with Mil')).waitFor();
    await editor.connect('Which', 'In the north', 'Near');
    await editor.connect('Which', 'Else', 'Far');
    expect(await answerFor('Turin')).toBe('Tomorrow by train.');
  });

  it('holds for all comparisons or for any of them', async () => {
    await editor.openSettings('Which');
    await editor.panel.getByRole('radiogroup', { name: 'How many must hold' }).getByText('Any of these').click();
    await editor.card('Which').and(page.getByLabel('town is Turin or town starts with Mil')).waitFor();
    expect(await answerFor('Turin')).toMatch(/^Today/);
    expect(await answerFor('Milan')).toMatch(/^Today/);
    expect(await answerFor('Rome')).toBe('Tomorrow by train.');
  });
});

describe('other content for one channel', () => {
  it('is what that channel gets, on the card, in the preview and in a chat; all others get what they got', async () => {
    await editor.openSettings('Near');
    await press('More settings');
    await press('Choose a channel');
    await page.getByRole('menuitem', { name: 'SMS' }).click();
    await editor.panel.getByRole('group', { name: 'On SMS' }).getByLabel('Text', { exact: true }).fill('Today by foot.');
    await editor.showAsOn('SMS');
    const seen = editor.panel.getByRole('region', { name: 'What the customer sees' });
    await seen.getByText('Today by foot.').waitFor();
    await editor.card('Near').getByText('Today by foot.', { exact: true }).waitFor();
    await editor.showAsOn('Any channel');
    await seen.getByText(/^Today by bicycle/).waitFor();
    expect(await answerFor('Turin', 'SMS')).toBe('Today by foot.');
    expect(await answerFor('Turin', 'Web chat')).toMatch(/^Today by bicycle/);
  });
});

describe('a field for code', () => {
  it('says when JSON cannot be read, until it can', async () => {
    await editor.openSettings('Depot');
    const body = editor.field('Body');
    const mistake = editor.panel.getByText('This cannot be read as JSON, so it is sent as plain text.');
    await body.fill('{ "town": "{{ vars.town }}" ');
    await editor.field('Name on the canvas').focus();
    await mistake.waitFor();
    await body.fill('{ "town": "{{ vars.town }}" }');
    await editor.field('Name on the canvas').focus();
    await mistake.waitFor({ state: 'detached' });
  });

  it('says from where on an expression cannot be read, beside it and among the mistakes', async () => {
    await press('Save a value');
    const words = 'This expression cannot be read from character 11 on.';
    await editor.panel.getByLabel('Name in “Save”').fill('vars.count');
    await editor.panel.getByLabel('Value in “Save”').fill('body.items[');
    await editor.panel.getByText(words).waitFor();
    await editor.header.getByRole('button', { name: '1 mistake' }).waitFor();
    await editor.panel.getByLabel('Value in “Save”').fill('body.items[0]');
    await editor.panel.getByText(words).waitFor({ state: 'detached' });
    await editor.header.getByRole('button', { name: '1 mistake' }).waitFor({ state: 'detached' });
  });
});
