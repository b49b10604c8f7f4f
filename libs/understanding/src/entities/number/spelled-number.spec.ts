import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recogniseNumber } from './recognise.ts';

const context = { now: 0, timezone: 'UTC' };
const below20 = {
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};
const tens = {
  it: ['', '', ...'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ')],
  en: ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')],
};

/** Spells as Italian schools do: one word up to a million, the last "tre" with its accent. */
function italian(value: number): string {
  const spell = (n: number): string => {
    if (n >= 1_000_000)
      return `${n < 2_000_000 ? 'un milione' : `${spell(Math.floor(n / 1e6))} milioni`} ${n % 1e6 === 0 ? '' : spell(n % 1e6)}`.trim();
    if (n >= 1000) return (n < 2000 ? 'mille' : `${spell(Math.floor(n / 1000))}mila`) + (n % 1000 === 0 ? '' : spell(n % 1000));
    if (n >= 100) return (n < 200 ? '' : spell(Math.floor(n / 100))) + 'cento' + (n % 100 === 0 ? '' : spell(n % 100));
    if (n < 20) return below20.it[n] ?? '';
    const ten = tens.it[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? ten : (n % 10 === 1 || n % 10 === 8 ? ten.slice(0, -1) : ten) + (below20.it[n % 10] ?? '');
  };
  return spell(value).replace(/(?<=[a-z])tre$/, 'tré');
}

function english(n: number): string {
  if (n >= 1_000_000) return `${english(Math.floor(n / 1e6))} million${n % 1e6 === 0 ? '' : ` ${english(n % 1e6)}`}`;
  if (n >= 1000) return `${english(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : ` ${english(n % 1000)}`}`;
  if (n >= 100) return `${english(Math.floor(n / 100))} hundred${n % 100 === 0 ? '' : ` and ${english(n % 100)}`}`;
  if (n < 20) return below20.en[n] ?? '';
  return (tens.en[Math.floor(n / 10)] ?? '') + (n % 10 === 0 ? '' : `-${below20.en[n % 10] ?? ''}`);
}

describe('numbers in words', () => {
  it.each([
    ['it', italian],
    ['en', english],
  ] as const)('reads every number below ten thousand and many above (%s)', (language, spell) => {
    const read = (value: number) => recogniseNumber(spell(value), { ...context, language });
    const small = Array.from({ length: 10_000 }, (_, value) => value);
    expect(small.filter((value) => read(value)?.value !== value)).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        expect(read(value)).toMatchObject({ value, text: spell(value) });
      }),
    );
  });

  it.each(['it', 'en', 'de', 'en-GB', 'it-CH'])('reads back what Intl writes (%s)', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 2 }), (units, decimals) => {
        const value = units / 10 ** decimals;
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
        expect(recogniseNumber(written, { ...context, language })?.value).toBe(value);
      }),
    );
  });
});
