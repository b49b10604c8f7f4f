import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpokenEmail } from './spoken-email.ts';
import { findWrittenEmail } from './written-email.ts';

/** Finds an e-mail address as written, or, on a second try, as spoken ("mario punto rossi chiocciola esempio punto it"). */
export const recogniseEmail: Recogniser = (text) => {
  const email = findWrittenEmail(text) ?? findSpokenEmail(text);
  return email && found(text, email.start, email.end, email.address);
};
