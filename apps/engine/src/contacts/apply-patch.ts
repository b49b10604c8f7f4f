import type { ContactFacts, ContactPatch } from '@filo/core';

/** The contact after a patch: what later events of the same batch read, and what the row becomes. */
export function applyPatch(contact: ContactFacts, patch: ContactPatch): ContactFacts {
  const { fields, addTags = [], removeTags = [], ...own } = patch;
  return {
    ...contact,
    ...own,
    fields: { ...contact.fields, ...fields },
    tags: [...new Set([...contact.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
  };
}
