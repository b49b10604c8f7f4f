const small =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
const smallOrdinals = 'prim second terz quart quint sest settim ottav non decim'.split(' ');
const units = 'due|tre|quattro|cinque|sei|sette|otto|nove';

const belowHundred = new Map<string, number>(small.map((word, value) => [word, value]));
tens.forEach((ten, index) => {
  const value = (index + 2) * 10;
  belowHundred.set(ten, value);
  small.slice(1, 10).forEach((unit, below) => {
    // Tens lose their vowel before uno and otto: ventuno, trentotto.
    belowHundred.set((/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit, value + below + 1);
  });
  belowHundred.set(`${ten.slice(0, -1)}un`, value + 1);
});

/** Italian words that multiply, and what by. */
export const italianScales: ReadonlyMap<string, number> = new Map([
  ['paio', 2],
  ['paia', 2],
  ['coppia', 2],
  ['decina', 10],
  ['decine', 10],
  ['dozzina', 12],
  ['dozzine', 12],
  ['quindicina', 15],
  ['ventina', 20],
  ['trentina', 30],
  ['quarantina', 40],
  ['cinquantina', 50],
  ['centinaio', 100],
  ['centinaia', 100],
  ['mila', 1000],
  ['k', 1000],
  ['migliaio', 1000],
  ['migliaia', 1000],
  ['milione', 1e6],
  ['milioni', 1e6],
  ['mln', 1e6],
  ['miliardo', 1e9],
  ['miliardi', 1e9],
  ['mld', 1e9],
]);

/** The value of one Italian number word as it is written, in one piece ("ventitre", "milleduecento", "centomila"), or null. */
export function italianCardinal(word: string): number | null {
  if (word.length > 60) return null;
  const [, many = '', below = ''] = /^(.*)mila(.*)$/.exec(word) ?? [];
  if (many !== '') return sum(times(belowThousand(many), 1000, 2), below === '' ? 0 : belowThousand(below));
  if (word.startsWith('mille')) return sum(1000, word === 'mille' ? 0 : belowThousand(word.slice(5)));
  return belowThousand(word);
}

/** The place one Italian ordinal word names, in any gender and number ("terza", "ventitreesimo"), or null. */
export function italianOrdinal(word: string): number | null {
  const index = smallOrdinals.indexOf(word.slice(0, -1));
  if (index !== -1 && /[oaie]$/.test(word)) return index + 1;
  const stem = /^(.+)esim[oaie]$/.exec(word)?.[1];
  if (stem === undefined) return null;
  // The cardinal lost its last vowel (undic-esimo, cent-esimo), except tre and sei: find it again.
  const candidates = [stem.replace(/mill$/, 'mila'), `${stem}e`, `${stem}i`, `${stem}o`, `${stem}a`, stem];
  return candidates.map(italianCardinal).find((value) => value !== null && value > 10) ?? null;
}

function belowThousand(word: string): number | null {
  const direct = belowHundred.get(word);
  if (direct !== undefined) return direct;
  const [, unit = '', vowel = '', rest = ''] = new RegExp(`^(${units})?cent(o?)(.*)$`).exec(word) ?? [];
  if (unit === '' && !word.startsWith('cent')) return null;
  const hundreds = (belowHundred.get(unit) ?? 1) * 100;
  if (rest === '') return vowel === '' ? null : hundreds;
  // "centotto" has lent its o to "otto"; "centundici" has lost it.
  const below = [vowel === '' ? null : belowHundred.get(rest), belowHundred.get(vowel + rest)].find((value) => typeof value === 'number');
  return below == null || below === 0 ? null : hundreds + below;
}

function times(value: number | null, factor: number, least: number): number | null {
  return value === null || value < least ? null : value * factor;
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
