const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const smallOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const cardinals = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
  ['nought', 0],
]);
const ordinals = new Map<string, number>([
  ...smallOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word.replace(/y$/, 'ieth'), (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** English words that multiply, and what by. */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['pairs', 2],
  ['dozen', 12],
  ['dozens', 12],
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['k', 1000],
  ['grand', 1000],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** The value of one English number word ("seven", "twentythree"), or null. */
export function englishCardinal(word: string): number | null {
  const whole = cardinals.get(word);
  if (whole !== undefined) return whole;
  const ten = tens.find((start) => word.startsWith(start));
  const unit = ten === undefined ? undefined : cardinals.get(word.slice(ten.length));
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? (cardinals.get(ten) ?? 0) + unit : null;
}

/** The place one English ordinal word names ("third", "twentieth"), or null. */
export function englishOrdinal(word: string): number | null {
  return ordinals.get(word) ?? null;
}
