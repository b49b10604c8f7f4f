import type { JsonObject } from '@filo/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import type { Editor } from './driver/editor.ts';
import { hasFocus } from './driver/has-focus.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

const goods = { 'vars.goods': 'body.goods' };

/** Asks for a town and uses it wherever a variable can stand: texts in two languages, a condition, a button, a web call, a test. */
const delivery: JsonObject = {
  ...flowDocument(
    'Delivery',
    [
      { id: 'hello', type: 'trigger', name: 'Anyone', config: { on: 'any' } },
      {
        id: 'ask',
        type: 'entity-capture',
        name: 'Which town',
        config: { prompt: { en: 'Which town?', it: 'Quale città?' }, entity: 'text', saveTo: 'vars.town' },
      },
      {
        id: 'near',
        type: 'condition',
        name: 'Near us',
        config: { branches: [{ id: 'yes', name: 'Near', when: { all: [{ left: 'vars.town', op: 'equals', right: 'Turin' }] } }] },
      },
      {
        id: 'menu',
        type: 'button-menu',
        name: 'Sure',
        config: {
          text: { en: 'Shall we come to {{ vars.town }}?', it: 'Veniamo a {{ vars.town }}?' },
          buttons: [{ kind: 'reply', id: 'yes', label: { en: 'Yes, to {{ vars.town }}', it: 'Sì, a {{ vars.town }}' } }],
        },
      },
      {
        id: 'tell',
        type: 'message',
        name: 'Promise',
        config: { bubbles: [{ kind: 'text', text: { en: 'Tomorrow in {{ vars.town }}.', it: 'Domani a {{ vars.town }}.' } }] },
      },
      {
        id: 'far',
        type: 'message',
        name: 'Too far',
        config: { bubbles: [{ kind: 'text', text: { en: 'Too far.', it: 'Troppo lontano.' } }] },
      },
      { id: 'stock', type: 'webhook-call', name: 'Stock', config: { url: 'https://goods.example/{{ vars.town }}', save: goods } },
    ],
    ['hello.next > ask', 'ask.captured > near', 'near.yes > menu', 'near.else > far', 'menu.yes > tell', 'tell.next > stock'],
  ),
  languages: ['en', 'it'],
  variables: [
    { key: 'town', type: 'text', personal: false },
    { key: 'street', type: 'text', personal: false },
  ],
  tests: [
    {
      id: 'far',
      name: 'Somebody far away',
      lines: [{ say: 'hi' }, { say: 'Oslo', expect: { vars: { town: 'Oslo' }, texts: ['Too far.'] } }],
    },
  ],
};

let studio: Studio;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await importFlow(page, delivery);
  await editor.openPanel('Variables');
});

afterAll(() => studio.close());

const title = (name: string): Locator => editor.panel.getByRole('button', { name: new RegExp(`^${name}( |$)`) });

const details = (name: string): Locator => editor.panel.getByRole('region', { name: new RegExp(`^${name} `) });

/** Opens the settings of one variable, which closes those of another. */
async function open(name: string): Promise<Locator> {
  if ((await title(name).getAttribute('aria-expanded')) !== 'true') await title(name).click();
  await details(name).getByRole('textbox', { name: 'Name' }).waitFor();
  return details(name);
}

/** Everything that the cards and the panel show of a variable is called so. */
async function usedEverywhereAs(name: string): Promise<void> {
  await editor.showEverything();
  for (const [card, words] of [
    ['Which town', `any text → ${name}`],
    ['Near us', `${name} is Turin`],
    ['Sure', `Shall we come to ${name}? → Yes, to ${name}`],
    ['Promise', `Tomorrow in ${name}.`],
    ['Stock', `goods.example/${name}`],
  ] as const)
    await editor.card(card).and(page.getByLabel(words)).waitFor();
}

describe('a variable', () => {
  it('has a type, and is personal when that is said', async () => {
    await (await open('street')).getByText('Not used').waitFor();
    await editor.choose('Type', 'List');
    await details('street').getByRole('switch', { name: 'Personal data' }).click();
    await title('street List').getByLabel('Personal data').waitFor();
    await editor.saved();
    await page.reload();
    await title('street List').getByLabel('Personal data').waitFor();
  });

  it('says where it is used, and leads there', async () => {
    const places = (await open('town')).getByRole('listitem');
    expect(await places.allInnerTexts()).toEqual([
      'Which town saved',
      'Near us read',
      'Sure read\nShall we come to {{ vars.town }}?',
      'Sure read\nVeniamo a {{ vars.town }}?',
      'Sure read\nYes, to {{ vars.town }}',
      'Sure read\nSì, a {{ vars.town }}',
      'Promise read\nTomorrow in {{ vars.town }}.',
      'Promise read\nDomani a {{ vars.town }}.',
      'Stock read\nhttps://goods.example/{{ vars.town }}',
      'Somebody far away in a test',
    ]);
    await places.getByRole('button', { name: 'Promise' }).first().click();
    await editor.panel.getByRole('button', { name: 'Close, back to the settings of the node' }).click();
    expect(await editor.field('Name on the canvas').inputValue()).toBe('Promise');
    await editor.openPanel('Variables');
    await (await open('town')).getByRole('button', { name: 'Somebody far away' }).click();
    await editor.panel.getByRole('status').filter({ hasText: 'Passes' }).waitFor();
  });
});

describe('another name', () => {
  it.each([
    ['street', 'Another variable has this name.'],
    ['goods', 'Another variable has this name.'],
    ['2nd town', 'Only letters, digits and _, not beginning with a digit.'],
    ['', 'Only letters, digits and _, not beginning with a digit.'],
  ])('is refused in words: “%s”', async (name, words) => {
    if ((await editor.panel.getByRole('heading', { name: 'Variables' }).count()) === 0) await editor.openPanel('Variables');
    const settings = await open('town');
    await settings.getByRole('textbox', { name: 'Name' }).fill(name);
    await settings.getByText(words).waitFor();
    await page.keyboard.press('Enter');
    await usedEverywhereAs('town');
  });

  it('is taken everywhere at once: in texts of both languages, conditions, buttons, where it is saved, and tests', async () => {
    await details('town').getByRole('textbox', { name: 'Name' }).fill('city');
    await page.keyboard.press('Enter');
    // Whoever uses the keyboard is still at this variable.
    expect(await hasFocus(title('city'))).toBe(true);
    await usedEverywhereAs('city');
    for (const words of ['Veniamo a {{ vars.city }}?', 'Sì, a {{ vars.city }}', 'Domani a {{ vars.city }}.'])
      await details('city').getByText(words).waitFor();
    expect(await details('city').getByRole('listitem').count()).toBe(10);
  });

  it('is taken back everywhere in one step, and given again', async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await usedEverywhereAs('town');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await usedEverywhereAs('city');
  });

  it('leaves the flow answering as before, and its tests green', async () => {
    const tried = await TryIt.open(page);
    await tried.says('hello');
    await tried.hears('Which town?');
    await tried.says('Turin');
    await tried.hears('Shall we come to Turin?');
    await tried.presses('Yes, to Turin');
    await tried.hears('Tomorrow in Turin.');
    await tried.close();
    await editor.openPanel('Tests');
    await editor.panel.getByRole('status').filter({ hasText: 'Passes' }).waitFor();
  });

  it('goes on to the next field with Tab', async () => {
    await editor.openPanel('Variables');
    await (await open('city')).getByRole('textbox', { name: 'Name' }).fill('place');
    await page.keyboard.press('Tab');
    await details('place').waitFor();
    expect(await hasFocus(details('place').getByRole('combobox', { name: 'Type' }))).toBe(true);
    await usedEverywhereAs('place');
  });
});

describe('a variable that is not needed', () => {
  it('is removed, and is back when that is taken back later', async () => {
    await (await open('street')).getByRole('button', { name: 'Remove street' }).click();
    await title('street').waitFor({ state: 'detached' });
    await editor.panel.getByRole('button', { name: 'Add a variable' }).click();
    await title('variable1').waitFor();
    await page.getByRole('status').filter({ hasText: '“street” was removed' }).getByRole('button', { name: 'Undo' }).click();
    await title('street List').getByLabel('Personal data').waitFor();
    await title('variable1').waitFor();
  });
});

describe('in a text', () => {
  it('variables are offered while two braces are open, and put in with Enter', async () => {
    await editor.openSettings('Too far');
    const text = editor.field('Text');
    await text.fill('We do not come to ');
    await text.pressSequentially('{{ vars.pl');
    const offered = editor.panel.getByRole('listbox', { name: 'Insert a variable' });
    expect(await offered.getByRole('option').allInnerTexts()).toEqual(['vars.place']);
    await page.keyboard.press('Enter');
    expect(await text.inputValue()).toBe('We do not come to {{ vars.place }}');
    await editor.card('Too far').and(page.getByLabel('We do not come to place')).waitFor();
  });

  it('the button beside it offers them all, and the mouse chooses', async () => {
    const text = editor.field('Text');
    await text.press('End');
    await editor.panel.getByRole('button', { name: 'Insert a variable' }).first().click();
    await editor.panel.getByRole('option', { name: 'contact.name' }).click();
    expect(await text.inputValue()).toBe('We do not come to {{ vars.place }}{{ contact.name }}');
  });
});
