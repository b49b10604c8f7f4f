import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunIssueCode } from './trace.ts';
import { rescueWords } from './rescue-words.ts';

const source = readFileSync(join(import.meta.dirname, 'trace.ts'), 'utf8');
const union = /export type RunIssueCode =([^;]+);/.exec(source)?.[1] ?? '';
const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code as RunIssueCode);

describe('why a bot could not go on', () => {
  it('has words of its own for every code, in both languages', () => {
    expect(codes).toContain('no-trigger');
    for (const language of ['en', 'it']) {
      const said = codes.map((code) => rescueWords(code, language));
      expect(new Set(said).size).toBe(codes.length);
      for (const [index, words] of said.entries()) {
        expect(words).toMatch(/^(The bot could not go on|Il bot non ha potuto proseguire): \S[^:]+[^.]\.$/);
        expect(words).not.toContain(codes[index]);
      }
    }
  });

  it.each([
    ['it', 'Il bot non ha potuto proseguire: «Ordine» non è andato a buon fine e da lì nessuna strada prosegue.'],
    ['it-CH', 'Il bot non ha potuto proseguire: «Ordine» non è andato a buon fine e da lì nessuna strada prosegue.'],
    ['de', 'The bot could not go on: “Ordine” did not succeed, and no way leads on from there.'],
    [undefined, 'The bot could not go on: “Ordine” did not succeed, and no way leads on from there.'],
  ])('is said in Italian or English: %s', (language, words) => {
    expect(rescueWords({ stuckAt: 'Ordine' }, language)).toBe(words);
  });
});
