import type { InterfaceText } from '@filo/core';

/** What a message says, and how we say it; `words` gets the parts that the pattern catches. */
export interface Phrase {
  says: RegExp;
  words(...parts: readonly string[]): InterfaceText;
}

/** A technical message as the end of a sentence, without a full stop; undefined when the book has no words for it. */
export function phrase(message: string, book: readonly Phrase[]): InterfaceText | undefined {
  const clean = message.trim().replace(/\.+$/, '');
  for (const { says, words } of book) {
    const match = says.exec(clean);
    if (match) return words(...match.slice(1));
  }
  return undefined;
}
