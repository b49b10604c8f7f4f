import type { InterfaceText } from '@filo/core';
import { phrase } from './phrase.ts';
import { schemaPhrases } from './schema-phrases.ts';

/** Why settings do not fit, as the end of a sentence; what has no words of its own is said in general. */
export function reason(message: string): InterfaceText {
  const plain = message.trim().replace(/\.+$/, '');
  return phrase(plain, schemaPhrases) ?? { en: plain || 'something is not right', it: 'qualcosa non va bene' };
}
