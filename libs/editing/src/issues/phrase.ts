import type { InterfaceText } from '@filo/core';
import { phrases } from './phrases.ts';

/** A schema's complaint as the end of a sentence, without a full stop; what has no words of its own is said in general. */
export function phrase(message: string): InterfaceText {
  const clean = message.trim().replace(/\.+$/, '');
  for (const { says, words } of phrases) {
    const match = says.exec(clean);
    if (match) return words(...match.slice(1));
  }
  return { en: clean || 'something is not right', it: 'qualcosa non va bene' };
}
