import { launchBrowser } from './browser/launch.ts';
const browser = await launchBrowser();
const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
page.on('console', (m) => console.log(m.type(), m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
page.on('request', (r) => console.log(r.method(), r.url(), (r.postData() ?? '').slice(0, 200)));
page.on('response', async (r) => {
  if (r.url().includes('hooks') || r.url().includes('session')) console.log(r.status(), (await r.text()).slice(0, 600));
});
page.on('websocket', (w) => {
  console.log('ws', w.url());
  w.on('framereceived', (f) => console.log('<-', String(f.payload).slice(0, 300)));
  w.on('framesent', (f) => console.log('->', String(f.payload).slice(0, 200)));
});
await page.goto('http://localhost:3977/demo');
await page.waitForTimeout(1500);
const box = page.locator('filo-chat textarea');
await box.fill('hello');
await box.press('Enter');
await page.waitForTimeout(4000);
console.log(await page.locator('filo-chat').innerText());
await page.screenshot({ path: '/tmp/demo-run/dbg.png' });
await browser.close();
