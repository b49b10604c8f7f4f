import type { ContactPatch } from '../effects/effect.ts';
import type { ContactFacts } from './env.ts';

/** The contact as it will be once a patch is applied, so that later nodes of the turn already see it. */
export function patchContact(contact: ContactFacts, patch: ContactPatch): ContactFacts {
  const { fields, addTags = [], removeTags = [], ...plain } = patch;
  const removed = new Set(removeTags);
  const tags = [...new Set([...contact.tags, ...addTags])].filter((tag) => !removed.has(tag));
  return { ...contact, ...plain, fields: fields ? { ...contact.fields, ...fields } : contact.fields, tags };
}
