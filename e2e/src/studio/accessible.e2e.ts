import { listFlows } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signUpAsOwner } from './driver/account.ts';
import { barriers } from './driver/barriers.ts';
import { Chat } from './driver/chat.ts';
import { eventually } from './driver/eventually.ts';
import { makeKey } from './driver/make-key.ts';
import { screens } from './driver/screens.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;
let flowId: string;

const as = (english: string): string => english;

beforeAll(async () => {
  studio = await Studio.open();
  page = await studio.visit();
});

afterAll(() => studio.close());

/** Looks at the same screen in light and in dark. */
async function inBothThemes(within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours take a moment to change.
    const settled = `document.documentElement.dataset.mantineColorScheme === '${colorScheme}' && document.getAnimations().length === 0`;
    await eventually(
      () => page.evaluate<boolean>(settled),
      (is) => is,
    );
    for (const barrier of await barriers(page, within)) found.push(`${colorScheme}: ${barrier}`);
  }
  return found;
}

describe('at the door', () => {
  it('the first screen has no barrier', async () => {
    await page.getByRole('heading', { name: 'Welcome to Filo' }).waitFor();
    expect(await inBothThemes()).toEqual([]);
    await signUpAsOwner(page);
    const client = await makeKey(page, studio.installation.url);
    flowId = (await client.call(listFlows, { query: {} })).items[0]?.id ?? '';
    const customer = new Chat(await studio.visit());
    await customer.page.goto('/demo');
    await customer.says('ciao');
    await customer.hears('How can I help?');
    await customer.page.context().close();
  });

  it('nor has signing in', async () => {
    const stranger = await studio.visit();
    await stranger.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await barriers(stranger)).toEqual([]);
    await stranger.context().close();
  });
});

describe('behind the door', () => {
  it.each(screens)('$name has no barrier, in light and in dark', async ({ open, within }) => {
    await open(page, as, flowId);
    expect(await inBothThemes(within)).toEqual([]);
  });
});

describe('on a phone', () => {
  const onPhones = ['flows', 'channels', 'a channel', 'conversations', 'a conversation', 'settings'];

  it.each(screens.filter(({ name }) => onPhones.includes(name)))('$name fits the width', async ({ open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, as, flowId);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
