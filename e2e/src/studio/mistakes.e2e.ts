import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signUpAsOwner } from './driver/account.ts';
import type { Editor } from './driver/editor.ts';
import { eventually } from './driver/eventually.ts';
import { newFlow } from './driver/flow-list.ts';
import { hasFocus } from './driver/has-focus.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
  await signUpAsOwner(page);
  editor = await newFlow(page, 'Tea house');
  await page.getByRole('button', { name: 'Start with a message' }).click();
  await editor.name('Hello');
  await editor.add('Buttons');
  await editor.name('Menu');
  await editor.write('Label of button 1', 'Tea');
  await editor.write('Label of button 2', 'Coffee');
  for (const [number, label] of [
    [3, 'Water'],
    [4, 'Juice'],
  ] as const) {
    await editor.panel.getByRole('button', { name: 'Add a button' }).click();
    await editor.write(`Label of button ${number}`, label);
  }
  await editor.showEverything();
});

afterAll(() => studio.close());

describe('a mistake', () => {
  const words = /Content 1: the part in braces cannot be read/;

  it('stands on its card, in the panel and at publishing in the same words, and publishing waits until it is mended', async () => {
    await editor.select('Hello');
    await editor.write('Text', 'Hello {{ contact.name');
    await editor.card('Hello').getByRole('button', { name: words }).waitFor();
    await editor.header.getByRole('button', { name: '1 mistake' }).waitFor();

    const dialog = await editor.reviewPublish();
    await dialog.getByText('Customers would run into 1 mistake. Mend it, then publish.').waitFor();
    await dialog.getByText(words).waitFor();
    expect(await dialog.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await editor.openPanel('Mistakes');
    await editor.panel.getByText('1 mistake keeps the flow from being published.').waitFor();
    await editor.panel.getByText(words).waitFor();
    await editor.panel.getByRole('button', { name: 'Open the settings' }).click();
    await editor.write('Text', 'Hello {{ contact.name }}');
    await editor.card('Hello').getByRole('button', { name: words }).waitFor({ state: 'detached' });
    await editor.header.getByRole('button', { name: /^\d+ hints$/ }).waitFor();
  });

  it('is mended by the button beside it', async () => {
    await editor.openPanel('Mistakes');
    const hint = editor.panel.getByRole('listitem').filter({ hasText: 'lead nowhere: the chat ends there.' });
    await hint.getByRole('button', { name: 'End the flow here' }).click();
    await editor.panel.getByText('Nothing to mend. The flow can be published.').waitFor();
    await editor.header.getByRole('button', { name: 'No mistakes' }).waitFor();
    await editor.header.getByRole('button', { name: 'Undo', exact: true }).click();
    await hint.waitFor();
    await editor.header.getByRole('button', { name: 'Redo', exact: true }).click();
    await editor.publish();
  });
});

/** What people get wrong most, made by hand on the screen: what is said of it, and the button that mends it. */
describe('a slip', () => {
  const slips = [
    {
      card: 'Hello',
      field: 'Text',
      slip: 'Hello {{ contact.nmae }}',
      words: 'Content 1: nothing is called "contact.nmae", so it stays empty.',
      fix: 'Change to contact.name',
      mended: 'Hello {{ contact.name }}',
    },
    {
      card: 'Menu',
      field: 'Label of button 4',
      slip: 'tea',
      words: 'Buttons 4: another one already says "tea". Whoever types it always gets the first.',
      fix: null,
      mended: 'Juice',
    },
    {
      card: 'Menu',
      field: 'Label of button 4',
      slip: '',
      words: 'Buttons 4: write the label. Without it customers do not see this one.',
      fix: null,
      mended: 'Juice',
    },
    {
      card: 'Hello',
      field: 'Text',
      slip: '',
      words: 'Content 1: write the text. Without it nothing is sent.',
      fix: null,
      mended: 'Hello {{ contact.name }}',
    },
  ];

  it.each(slips)('in $field: $words', async ({ card, field, slip, words, fix, mended }) => {
    await editor.select(card);
    await editor.write(field, slip);
    await editor.card(card).getByRole('button', { name: words }).waitFor();
    await editor.openPanel('Mistakes');
    const line = editor.mistake(words);
    if (fix !== null) await line.getByRole('button', { name: fix }).click();
    else {
      await line.getByRole('button', { name: 'Open the settings' }).click();
      // The keyboard is in the field that was meant.
      expect(await eventually(() => hasFocus(editor.field(field)), Boolean)).toBe(true);
      await page.keyboard.insertText(mended);
    }
    await editor.card(card).getByRole('button', { name: words }).waitFor({ state: 'detached' });
    await editor.select(card);
    expect(await editor.field(field).inputValue()).toBe(mended);
  });

  it('in a new branch: it is called by its number, on its card and in the words, until it has a name', async () => {
    await editor.select('Menu');
    await editor.add('Condition');
    await editor.name('Which');
    await editor.panel.getByRole('button', { name: 'Add a branch' }).click();
    const words = '"Branch 2" compares nothing, so it is always taken.';
    await editor.card('Which').getByRole('button', { name: words }).waitFor();
    await editor.exit('Which', 'Branch 2').waitFor();
    await editor.openPanel('Mistakes');
    await editor.mistake(words).getByRole('button', { name: 'Remove the branch' }).click();
    await editor.exit('Which', 'Branch 2').waitFor({ state: 'detached' });
    await editor.exit('Which', 'Branch 1').waitFor();
  });

  it('in a new jump: it says what to do, and does not scold while somebody is at it', async () => {
    await editor.select('Which');
    await editor.add('Jump');
    const chip = editor.card('Jump').getByRole('button', { name: 'Choose where to go.' });
    await chip.waitFor();
    expect(await chip.getAttribute('data-severity')).toBe('warning');
    await editor.choose('Go to', 'Menu');
    await chip.waitFor({ state: 'detached' });
  });
});

describe('seen as a channel shows it', () => {
  /** What becomes of four buttons. */
  const channels = [
    { channel: 'Telegram', change: null, preview: ['Tea', 'Coffee', 'Water', 'Juice'] },
    { channel: 'WhatsApp', change: 'The fourth button makes this a list of 4', preview: ['Choose', 'Tea', 'Coffee', 'Water', 'Juice'] },
    {
      channel: 'SMS',
      change: 'The 4 buttons go as numbered lines: the customer answers with a number',
      preview: ['1. Tea', '2. Coffee', '3. Water', '4. Juice'],
    },
  ];

  it.each(channels)('four buttons on $channel', async ({ channel, change, preview }) => {
    await editor.showEverything();
    await editor.select('Menu');
    await editor.showAsOn(channel);
    const seen = editor.panel.getByRole('region', { name: 'What the customer sees' });
    await seen.getByRole('heading', { name: `On ${channel}` }).waitFor();
    for (const words of preview) await seen.getByText(words).first().waitFor();
    if (change === null) expect(await seen.getByRole('listitem').count()).toBe(0);
    else {
      await seen.getByText(change).waitFor();
      await editor.card('Menu').getByText(change).waitFor();
    }
  });

  it('a label that a channel cuts is told of', async () => {
    await editor.select('Menu');
    await editor.write('Label of button 1', 'A very long wish for a cup of tea with lemon');
    await editor.showAsOn('WhatsApp');
    await editor.panel.getByText('“A very long wish for a cup of tea with lemon” is cut to 24 characters').waitFor();
    await editor.write('Label of button 1', 'Tea');
    await editor.showAsOn('Any channel');
  });
});

describe('a flow in two languages', () => {
  it('says which texts are missing, on the card and beside the field, until they are there', async () => {
    await editor.openPanel('Settings of the flow');
    await editor.panel.getByRole('combobox', { name: 'Add a language' }).click();
    await page.keyboard.type('Italian');
    await page
      .getByRole('option', { name: /^Italian/ })
      .first()
      .click();
    await editor.header.getByRole('button', { name: /^\d+ hints$/ }).waitFor();
    await editor.select('Hello');
    await editor.panel.getByText('Not yet in: Italian').first().waitFor();
    await editor.panel.getByRole('radiogroup', { name: 'Language of the texts' }).getByText('Italian').click();
    await editor.write('Text', 'Ciao {{ contact.name }}');
    await editor.panel.getByText('Not yet in: Italian').waitFor({ state: 'detached' });
    await editor.card('Hello').getByText('Ciao', { exact: false }).first().waitFor();
  });
});
