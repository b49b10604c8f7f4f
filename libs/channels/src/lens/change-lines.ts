import type { InterfaceText } from '@filo/core';
import type { Change } from '../degrade/index.ts';
import { changeWords } from './change-words.ts';
import type { Lens } from './lens.ts';

/** Says all changes of a message in words, one line for each; buttons that all become numbers are told in one. */
export function changeLines(changes: readonly Change[], lens: Lens): InterfaceText[] {
  const numbers = changes.filter(({ code }) => code === 'button-to-number');
  if (numbers.length < 2) return changes.map((change) => changeWords(change, lens));
  const together: InterfaceText = {
    en: `The ${numbers.length} buttons go as numbered lines: the customer answers with a number`,
    it: `I ${numbers.length} pulsanti partono come righe numerate: il cliente risponde con un numero`,
  };
  return changes.flatMap((change) => {
    if (change.code !== 'button-to-number') return [changeWords(change, lens)];
    return change === numbers[0] ? [together] : [];
  });
}
