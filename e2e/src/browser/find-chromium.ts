import { existsSync } from 'node:fs';
import { packedChromium } from './packed-chromium.ts';

/** A Chromium on this machine and what its environment has to say. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test with: the one named in CHROMIUM_PATH, else an installed one, else the one from the npm package. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there`);
  const executablePath = named ?? installed.find((path) => existsSync(path));
  return executablePath === undefined ? packedChromium() : { executablePath, env: {} };
}
