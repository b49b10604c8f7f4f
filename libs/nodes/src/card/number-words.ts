import type { Say } from './node-view.ts';

/** A number as the language writes it: 1.5 is 1,5 in Italian. */
export function numberWords(value: number, say: Say): string {
  const written = String(value);
  return say({ en: written, it: written.replace('.', ',') });
}
