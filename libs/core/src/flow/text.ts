import { z } from 'zod';

/** A BCP 47 language tag as flows use it: `en`, `it`, `pt-BR`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en" or "pt-BR"');

/** Text a customer sees: one string for every language, or a map from language to string. Strings are Liquid templates. */
export const localizedText = z.union([z.string(), z.record(languageTag, z.string())]);

/** Text a customer sees, in one or several languages. */
export type LocalizedText = z.infer<typeof localizedText>;

/** Text of Filo itself (labels, hints, issues), always complete in both interface languages. */
export interface InterfaceText {
  readonly en: string;
  readonly it: string;
}
