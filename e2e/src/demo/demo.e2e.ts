import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { backends } from '../engine/backends.ts';
import { Installation } from '../engine/installation.ts';

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  const [backend] = backends;
  if (!backend) throw new Error('there is no backend');
  installation = await Installation.make({ backend });
  await Promise.all([installation.start(), launchBrowser().then((launched) => (browser = launched))]);
});

afterAll(async () => {
  await browser.close();
  await installation.remove();
});

const sizes = {
  'a wide screen, light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const },
  'a phone, dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const, isMobile: true, hasTouch: true },
};

/** Opens the demo as a first visitor; what the browser complains of is collected. */
async function visit(size: keyof typeof sizes, locale: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ...sizes[size], locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(`${installation.url}/demo`);
  return { page, complaints };
}

async function say(page: Page, text: string, answer: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('textbox').press('Enter');
  await page.getByText(answer).last().waitFor();
}

async function press(page: Page, label: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByText(answer).last().waitFor();
}

describe.each(Object.keys(sizes) as (keyof typeof sizes)[])('the demo page on %s', (size) => {
  it('looks up an order in English, and in Italian from the start when the language changes', async () => {
    const { page, complaints } = await visit(size, 'en-GB');
    await say(page, 'hello', 'How can I help?');
    await press(page, 'My order', 'What is your order number?');
    await say(page, 'AB1234', 'Order AB1234 is on its way.');
    expect(await page.getByText('AB1234', { exact: true }).count()).toBe(2);

    await page.getByRole('link', { name: 'Italiano' }).click();
    await page.getByText('Scrivi qualcosa per cominciare.').waitFor();
    expect(await page.getByText('Order AB1234').count()).toBe(0);
    await say(page, 'ciao', 'Come posso aiutarti?');
    await press(page, 'Il mio ordine', 'Qual è il numero del tuo ordine?');
    await say(page, 'AB1200', "Non trovo l'ordine AB1200.");

    await page.reload();
    await page.getByText("Non trovo l'ordine AB1200.").waitFor();
    await page.getByRole('button', { name: 'Ricomincia la chat' }).click();
    await page.getByText('Scrivi qualcosa per cominciare.').waitFor();
    await page.getByText("Non trovo l'ordine AB1200.").waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fits the screen and can be used by everyone', async () => {
    const { page } = await visit(size, 'it-IT');
    await page.getByText('Scrivi qualcosa per cominciare.').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.context().close();
  });
});
