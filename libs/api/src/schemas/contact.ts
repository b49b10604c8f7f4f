import { z } from 'zod';
import { json, jsonObject } from './json.ts';
import { id, moment } from './id.ts';

/** A customer, with everything known of them. */
export const contact = z
  .object({
    id,
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    username: z.string().nullable(),
    language: z.string().nullable(),
    fields: jsonObject,
    tags: z.array(z.string()),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Contact' });

const nullableText = (max: number) => z.string().max(max).nullable().optional();

/** Changes to a contact. What is absent stays, null empties; `fields` are merged, a null field is removed. */
export const contactChange = z
  .strictObject({
    name: nullableText(200),
    email: nullableText(320),
    phone: nullableText(50),
    language: nullableText(35),
    fields: z.record(z.string().min(1).max(64), json).optional(),
    tags: z.array(z.string().min(1).max(64)).max(100).optional(),
  })
  .meta({ id: 'ContactChange' });

/** A customer. */
export type ContactRecord = z.infer<typeof contact>;
/** Changes to a contact. */
export type ContactChange = z.infer<typeof contactChange>;
