import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch.ts';
import { packedChromium } from './packed-chromium.ts';

const page = '<!doctype html><title>Thread</title><button onclick="this.textContent = `Ciao`">Hello</button>';

// The packed one is what a machine without a browser falls back to, so it is tried on machines that have one too.
const packed = process.platform === 'linux' && process.arch === 'x64';
const browsers = [{ which: 'found', find: findChromium }, ...(packed ? [{ which: 'packed', find: packedChromium }] : [])];

describe.each(browsers)('the $which browser', ({ find }) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser(find());
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('loads a page, runs its script and draws it', async () => {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.getByRole('button').click();
    expect(await tab.getByRole('button').textContent()).toBe('Ciao');
    expect((await tab.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  });
});
