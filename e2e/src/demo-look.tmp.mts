import { launchBrowser } from './browser/launch.ts';
const base = 'http://localhost:3977';
const browser = await launchBrowser();
const only = process.argv[2];
const runs = [
  ['en-wide-light', 'en-GB', 1280, 800, 'light'],
  ['it-wide-dark', 'it-IT', 1280, 800, 'dark'],
  ['en-phone-dark', 'en-GB', 390, 844, 'dark'],
  ['it-phone-light', 'it-IT', 390, 844, 'light'],
] as const;
for (const [name, locale, width, height, scheme] of runs) {
  if (only && !name.includes(only)) continue;
  const context = await browser.newContext({
    locale,
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: width < 500 ? 2 : 1,
    hasTouch: width < 500,
    isMobile: width < 500,
  });
  const page = await context.newPage();
  page.on('console', (m) => {
    if (m.type() !== 'log') console.log(name, m.type(), m.text());
  });
  page.on('pageerror', (e) => console.log(name, 'pageerror', e.message));
  page.on('requestfailed', (r) => console.log(name, 'failed', r.url(), r.failure()?.errorText));
  await page.goto(base + '/demo');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/demo-run/${name}-1.png`, fullPage: width < 500 });
  const it = locale === 'it-IT';
  const box = page.locator('filo-chat textarea');
  const say = async (text: string) => {
    await box.fill(text);
    await box.press('Enter');
    await page.waitForTimeout(1200);
  };
  await say(it ? 'ciao' : 'hello');
  await page.getByRole('button', { name: it ? 'Il mio ordine' : 'My order' }).click();
  await page.waitForTimeout(1200);
  await say('AB1234');
  await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/demo-run/${name}-2.png`, fullPage: width < 500 });
  console.log(name, (await page.locator('filo-chat').innerText()).replace(/\s+/g, ' '));
  await page.goto(base + '/demo/' + (it ? 'en' : 'it'));
  await page.waitForTimeout(1200);
  console.log(name, 'switched', (await page.locator('filo-chat').innerText()).replace(/\s+/g, ' '));
  await say(it ? 'hello' : 'ciao');
  console.log(name, 'switched', (await page.locator('filo-chat').innerText()).replace(/\s+/g, ' '));
  await page.locator('[data-start-over]').click();
  await page.waitForTimeout(1200);
  console.log(name, 'over', (await page.locator('filo-chat').innerText()).replace(/\s+/g, ' '));
  await context.close();
}
await browser.close();
