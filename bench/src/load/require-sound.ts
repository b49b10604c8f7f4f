import type { Driven } from './orders.ts';

/** Refuses a figure that was got with wrong answers. Throws with the first faults. */
export function requireSound(driven: Driven): Driven {
  if (driven.faults > 0) throw new Error(`${driven.faults} answers were wrong, so there is no figure:\n${driven.faultTexts.join('\n')}`);
  if (driven.missing > 0) throw new Error(`${driven.missing} customers were not answered, so there is no figure`);
  if (driven.answered === 0 || driven.answered !== driven.taken)
    throw new Error(`${driven.taken} messages were taken and ${driven.answered} answered, so there is no figure`);
  return driven;
}
