import type { InterfaceText } from '@filo/core';

const words: readonly InterfaceText[] = [
  { en: 'first', it: 'Il primo' },
  { en: 'second', it: 'Il secondo' },
  { en: 'third', it: 'Il terzo' },
  { en: 'fourth', it: 'Il quarto' },
  { en: 'fifth', it: 'Il quinto' },
  { en: 'sixth', it: 'Il sesto' },
  { en: 'seventh', it: 'Il settimo' },
  { en: 'eighth', it: "L'ottavo" },
  { en: 'ninth', it: 'Il nono' },
  { en: 'tenth', it: 'Il decimo' },
  { en: 'eleventh', it: "L'undicesimo" },
  { en: 'twelfth', it: 'Il dodicesimo' },
];

/** "fourth", and in Italian with its article, at the beginning of a sentence. Figures after the twelfth. */
export function ordinal(number: number): InterfaceText {
  return words[number - 1] ?? { en: `${number}th`, it: `Il ${number}º` };
}
