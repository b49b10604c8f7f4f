import type { EmailAddress } from './email-address.ts';
import { emailAddress } from './email-address.ts';

const word = '[\\p{L}\\p{N}_+-]{1,64}';
const dot = '(?:\\s+(?:punto|dot|point)\\s+|\\s*[\\[(]\\s*(?:punto|dot)\\s*[\\])]\\s*|\\s*\\.\\s*)';
const joiner = `(?:${dot}|\\s+(?:trattino basso|underscore|trattino|meno|dash|hyphen|minus)\\s+)`;
const at = '(?:\\s+(?:chiocciola|chiocciolina|et|at)\\s+|\\s*[\\[(]\\s*(?:at|chiocciola)\\s*[\\])]\\s*|\\s*@\\s*)';
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}.@])(${word}(?:${joiner}${word}){0,6})(${at})(${word}(?:${joiner}${word}){0,4}${dot}[\\p{L}]{2,24})(?![\\p{L}\\p{N}])`,
  'iu',
);
const bareAt = /^\s+(?:at|et)\s+$/iu;
const spokenDot = /\b(?:punto|dot|point)\b/iu;
const onlyIntroduction = /^(?:it'?s|it is|my (?:e-?)?mail (?:address )?is|la mia (?:e-?)?mail (?:è|e')|(?:e-?)?mail|è)?[\s:,]*$/iu;

const signs: readonly [RegExp, string][] = [
  [/\s*[[(]?\s*\b(?:punto|dot|point)\b\s*[\])]?\s*/giu, '.'],
  [/\s+(?:trattino basso|underscore)\s+/giu, '_'],
  [/\s+(?:trattino|meno|dash|hyphen|minus)\s+/giu, '-'],
  [/\s+/gu, ''],
];

/**
 * Finds an address dictated with words for its signs. "at" alone is too common a word ("I work at esempio.it"):
 * it counts when a dot is spoken too, or when the message holds nothing else.
 */
export function findSpokenEmail(text: string): EmailAddress | null {
  const match = spoken.exec(text);
  if (!match) return null;
  const [whole, name = '', sign = '', host = ''] = match;
  const alone = onlyIntroduction.test(text.slice(0, match.index)) && /^[\s.!]*$/.test(text.slice(match.index + whole.length));
  if (bareAt.test(sign) && !spokenDot.test(whole) && !alone) return null;
  const address = emailAddress(written(name).toLowerCase(), written(host));
  return address === null ? null : { address, start: match.index, end: match.index + whole.length };
}

function written(dictated: string): string {
  return signs.reduce((text, [pattern, sign]) => text.replace(pattern, sign), dictated);
}
