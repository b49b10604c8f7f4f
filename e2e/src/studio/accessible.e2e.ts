import { listFlows } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signUpAsOwner } from './driver/account.ts';
import { barriers } from './driver/barriers.ts';
import { Chat } from './driver/chat.ts';
import { eventually } from './driver/eventually.ts';
import { makeKey } from './driver/make-key.ts';
import { screens } from './driver/screens.ts';
import { smallTargets } from './driver/small-targets.ts';
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
    const is = await eventually(
      () => page.evaluate<boolean>(settled),
      (now) => now,
    );
    if (!is) found.push(`${colorScheme}: the page never came to rest`);
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
  let phone: Page;

  beforeAll(async () => {
    const context = await studio.browser.newContext({
      baseURL: studio.installation.url,
      storageState: await page.context().storageState(),
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      isMobile: true,
      hasTouch: true,
    });
    phone = await studio.openTab(context);
  });

  it.each(screens)('$name fits the width, and everything on it can be hit', async ({ open, within }) => {
    await open(phone, as, flowId);
    expect(await phone.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await smallTargets(phone, within)).toEqual([]);
  });

  it.each([390, 360])('at %i px the bar of the editor is one row: the flow, that it is saved, Try it, and the rest', async (width) => {
    await phone.setViewportSize({ width, height: 740 });
    await phone.goto(`/flows/${flowId}`);
    const bar = phone.getByRole('banner');
    await bar.getByText('Saved').waitFor();
    const { height = 0, width: wide = 0 } = (await bar.boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(56);
    expect(wide).toBeLessThanOrEqual(width);
    const more = await bar.getByRole('button', { name: 'More' }).boundingBox();
    expect((more?.x ?? width) + (more?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await bar.getByRole('button', { name: 'Try it' }).isVisible()).toBe(true);
    await bar.getByRole('button', { name: 'More' }).tap();
    await phone.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Variables' }).tap();
    await phone.getByRole('heading', { name: 'Variables', level: 2 }).waitFor();
  });

  it('adds a node from the sheet below the canvas, and writes its text there', async () => {
    await phone.goto(`/flows/${flowId}`);
    const sheet = phone.getByRole('complementary', { name: 'Panel' });
    await sheet.getByRole('button', { name: 'Add a node' }).tap();
    await sheet.getByRole('button', { name: 'Message' }).tap();
    await sheet.getByRole('textbox', { name: 'Text' }).first().fill('Written with a thumb');
    await sheet.getByRole('button', { name: 'Message', expanded: true }).tap();
    await phone.getByRole('application').getByText('Written with a thumb', { exact: true }).waitFor();
  });
});
