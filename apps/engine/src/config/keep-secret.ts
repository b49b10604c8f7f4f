import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';

/**
 * Reads the installation's secret from the data folder, or makes it there, readable by its owner alone. Losing it means
 * that stored channel credentials cannot be read any more. Throws `ConfigError` when the folder cannot be used.
 */
export function keepSecret(dataDir: string): Uint8Array {
  const file = join(dataDir, 'secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    try {
      // `wx` so that of two processes starting together only one makes it.
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const secret = readFileSync(file, 'utf8').trim();
    if (/^[0-9a-f]{64}$/.test(secret)) return Buffer.from(secret, 'hex');
  } catch (error) {
    throw new ConfigError([
      `FILO_DATA_DIR cannot be used: ${error instanceof Error ? error.message : String(error)}. Choose a folder Filo may write to.`,
    ]);
  }
  throw new ConfigError([
    `${file} does not hold a secret of 64 hex digits. Put the original back; a new one cannot read stored channel credentials.`,
  ]);
}
