import { type Browser, chromium } from 'playwright-core';
import { type Chromium, findChromium } from './find-chromium.ts';

/** Flags for a test browser: no sandbox, since tests also run as root in containers, and no calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** Starts a headless Chromium; close it when the test file ends. */
export async function launchBrowser(from: Promise<Chromium> = findChromium()): Promise<Browser> {
  const { executablePath, env } = await from;
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}
