import type { JsonObject } from '@filo/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import type { Editor } from './driver/editor.ts';
import { importFlow } from './driver/import-flow.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

const says = (en: string, it: string) => ({ bubbles: [{ kind: 'text', text: { en, it } }] });
const button = (id: string, en: string, it: string) => ({ kind: 'reply', id, label: { en, it } });

/** Asks for a name, then offers two drinks, in two languages. */
const bar: JsonObject = {
  ...flowDocument(
    'Bar',
    [
      { id: 'hello', type: 'trigger', name: 'Anyone', config: { on: 'any' } },
      {
        id: 'who',
        type: 'entity-capture',
        name: 'Who',
        config: { prompt: { en: 'Your name?', it: 'Come ti chiami?' }, entity: 'text', saveTo: 'vars.guest' },
      },
      {
        id: 'menu',
        type: 'button-menu',
        name: 'Menu',
        config: {
          text: { en: 'What would you like, {{ vars.guest }}?', it: 'Che cosa prendi, {{ vars.guest }}?' },
          buttons: [button('tea', 'Tea', 'Tè'), button('coffee', 'Coffee', 'Caffè')],
        },
      },
      {
        id: 'tea',
        type: 'message',
        name: 'Tea is served',
        config: says('Here is your tea, {{ vars.guest }}.', 'Ecco il tè, {{ vars.guest }}.'),
      },
      { id: 'coffee', type: 'message', name: 'Coffee is served', config: says('Here is your coffee.', 'Ecco il caffè.') },
    ],
    ['hello.next > who', 'who.captured > menu', 'menu.tea > tea', 'menu.coffee > coffee'],
  ),
  languages: ['en', 'it'],
  variables: [{ key: 'guest', type: 'text', personal: false }],
};

let studio: Studio;
let page: Page;
let editor: Editor;
let tried: TryIt;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await importFlow(page, bar);
});

afterAll(() => studio.close());

async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const drawer = (name: string): Promise<void> => tried.window.getByRole('button', { name, exact: true }).click();

describe('a chat that is tried', () => {
  it('begins at any node: from its card, and from the window', async () => {
    await editor.card('Coffee is served').click({ button: 'right', position: { x: 60, y: 20 } });
    await page.getByRole('menuitem', { name: 'Try it from here' }).click();
    tried = await TryIt.opened(page);
    await tried.hears('Here is your coffee.');
    await tried.window.getByText('from Coffee is served').waitFor();
    await drawer('Who and from where');
    await choose(tried.window.getByRole('combobox', { name: 'Begin from' }), 'Menu');
    await drawer('Who and from where');
    await tried.hears(/^What would you like/);
    expect(await tried.log.getByText('Here is your coffee.').count()).toBe(0);
  });

  it('goes on with a variable as it was set by hand', async () => {
    await drawer('Variables');
    const guest = tried.window.getByRole('textbox', { name: 'guest' });
    await guest.fill('Grace');
    await guest.press('Enter');
    await drawer('Variables');
    await tried.presses('Tea');
    await tried.hears('Here is your tea, Grace.');
  });

  it('shows a menu as numbered lines where the channel has no buttons, and takes the number for an answer', async () => {
    await drawer('Start over');
    await choose(tried.window.getByRole('combobox', { name: 'Channel' }), 'SMS');
    await tried.log.getByText(/1\. Tea\n2\. Coffee$/).waitFor();
    expect(await tried.log.getByRole('button', { name: 'Coffee', exact: true }).count()).toBe(0);
    await tried.says('2');
    await tried.hears('Here is your coffee.');
  });

  it('is in the language that is chosen, from its first words on', async () => {
    await choose(tried.window.getByRole('combobox', { name: 'Language of the customer' }), 'Italian');
    await tried.hears('Ecco il caffè.');
    await tried.log.getByText(/1\. Tè\n2\. Caffè$/).waitFor();
    expect(await tried.log.getByText('Here is your coffee.').count()).toBe(0);
  });
});
