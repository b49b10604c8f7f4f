import type { EmailAddress } from './email-address.ts';
import { emailAddress } from './email-address.ts';

const localAtEnd = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,80}$/u;
const domainAtStart = /^[\p{L}\p{M}\p{N}.-]{1,255}/u;
/** Allowed in a local part by the standard, yet at its begin far likelier a quote, a bullet or a "key=". */
const openingNoise = /^(?:.*[=/?&'"`*{|}])?[.!#$%^+~-]*/u;

/** Finds the first address of the form `name@domain`, without the punctuation and "mailto:" around it. */
export function findWrittenEmail(text: string): EmailAddress | null {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const written = localAtEnd.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
    const domain = (domainAtStart.exec(text.slice(at + 1, at + 256))?.[0] ?? '').replace(/[.-]+$/, '');
    // An apostrophe inside is a name (o'neil@…); the noise is cut only when it opens the word.
    const apostrophe = /^[\p{L}\p{N}]+'[\p{L}\p{N}.]+$/u.test(written);
    const local = apostrophe ? written : written.replace(openingNoise, '');
    const address = emailAddress(local, domain);
    if (address !== null) return { address, start: at - local.length, end: at + 1 + domain.length };
  }
  return null;
}
