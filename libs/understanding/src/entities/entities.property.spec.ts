import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCharacters, recognise } from './recognise.ts';
import { entityTypes } from './registry.ts';

const words = fc.constantFrom(
  ...'il primo alle un quarto alle 9 meno e mezza 31/02 domani lunedì tra due ore 3,5 -1.234,56 milioni mille cento ventitré half past twenty a dozen next friday at 3pm 12:60 mario@ @esempio.it chiocciola punto https:// www. +39 333 ( ) \u0000 🔟 2️⃣ ½ ß İ ﬁ e\u0301 \ud800'.split(
    ' ',
  ),
);
const sentence = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string({ unit: 'grapheme', maxLength: 200 }), sentence);
const context = fc.record({
  language: fc.constantFrom('it', 'en', 'en-GB', 'de', 'x', ''),
  now: fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double()),
  timezone: fc.constantFrom('Europe/Rome', 'America/St_Johns', 'Pacific/Apia', 'Nowhere/Land', ''),
  country: fc.constantFrom(undefined, 'IT', 'US', 'xx', ''),
  choices: fc.constant([
    { id: 'order', labels: ['Il mio ordine', 'My order'] },
    { id: 'empty', labels: [] },
    { id: '', labels: ['', '🙂'] },
  ]),
  pattern: fc.constantFrom('[A-Z]{2}\\d{4}', '(a*)*', '', '('),
});

describe.each(entityTypes)('entity %s on any text', (type) => {
  it('never throws, and what it finds lies in the text', () => {
    fc.assert(
      fc.property(text, context, (message, about) => {
        const found = recognise(type, message, about);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(Math.min(message.length, readCharacters));
        expect(found.text).toBe(message.slice(found.start, found.end));
        expect(JSON.parse(JSON.stringify(found.value))).toEqual(found.value);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(sentence, context, (message, about) => {
        expect(recognise(type, message, about)).toEqual(recognise(type, message, about));
      }),
      { numRuns: 40 },
    );
  });
});
