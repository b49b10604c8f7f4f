import { describe, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCases } from '../testing/describe-cases.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import { tinyTrigger } from '../testing/tiny/trigger.ts';

const folder = join(import.meta.dirname, 'cases');

describe('step', () => {
  for (const file of readdirSync(folder)) {
    describe(file.replace('.json', ''), () => {
      const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown[];
      describeCases(tinyTrigger, cases, tinyKinds, { describe: (_kind, body) => body(), it });
    });
  }
});
