import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { signUpAsOwner } from './driver/account.ts';
import { Chat } from './driver/chat.ts';
import { Editor } from './driver/editor.ts';
import { Studio } from './driver/studio.ts';
import { TryIt } from './driver/try-it.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
});

afterAll(() => studio.close());

describe('somebody who has just started Filo', () => {
  it('makes the account, tries the demo flow, changes a word, publishes, and meets the word on the demo page', async () => {
    const page = await studio.visit();
    await page.getByRole('heading', { name: 'Welcome to Filo' }).waitFor();
    await signUpAsOwner(page);
    await page.getByRole('link', { name: 'Open the demo flow' }).click();
    const editor = new Editor(page);
    await editor.opened();

    const tried = await TryIt.open(page);
    await tried.says('hello');
    await tried.hears('How can I help?');
    await tried.presses('My order');
    await tried.hears(/^What is your order number\?/);
    await tried.close();

    await editor.select('Menu');
    await editor.write('Question', 'What can we do for you?');
    await editor.card('Menu').getByText('What can we do for you?', { exact: true }).waitFor();
    await editor.saved();
    await editor.header.getByRole('button', { name: 'Live: version 1, the draft has changes' }).waitFor();
    // The demo's tests know every word of it, and say which they miss.
    await editor.publish('A kinder question', { despiteTests: true });

    const customer = new Chat(await studio.visit());
    await customer.page.goto('/demo');
    await customer.says('hello');
    await customer.hears('What can we do for you?');
  });

  it('is asked for the password the next time, and not for an account', async () => {
    const page = await studio.visit();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto('/welcome');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
});
