import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { contact, contactChange } from '../schemas/contact.ts';
import { idParams } from '../schemas/id.ts';
import { page, pageQuery } from '../schemas/page.ts';

const access = { scope: 'contacts' } as const;

/** Contacts, newest first. */
export const listContacts = endpoint({
  id: 'contacts.list',
  method: 'GET',
  path: '/api/v1/contacts',
  summary: 'Contacts, newest first; `q` looks in name, email, phone and username.',
  access,
  query: pageQuery.extend({ q: z.string().max(200).optional(), tag: z.string().max(64).optional() }),
  answer: page(contact),
});

/** One contact. */
export const readContact = endpoint({
  id: 'contacts.read',
  method: 'GET',
  path: '/api/v1/contacts/:id',
  summary: 'One contact.',
  access,
  params: idParams,
  answer: contact,
  problems: ['not-found'],
});

/** Changes what is known of a contact. */
export const changeContact = endpoint({
  id: 'contacts.change',
  method: 'PATCH',
  path: '/api/v1/contacts/:id',
  summary: 'Change a contact: absent stays, null empties.',
  access,
  params: idParams,
  body: contactChange,
  answer: contact,
  problems: ['not-found'],
});
