import type { z } from 'zod';
import type { InterfaceText } from '../flow/text.ts';

/** How the settings form shows a field when its schema alone does not tell. */
export type Widget =
  | 'text'
  | 'template'
  | 'long-template'
  | 'variable'
  | 'condition'
  | 'buttons'
  | 'bubbles'
  | 'channel-bubbles'
  | 'code-json'
  | 'code-jsonata'
  | 'duration'
  | 'node'
  | 'flow'
  | 'secret'
  | 'schedule'
  | 'regex'
  | 'select';

/** What the settings form says about a field; kept with the schema so that forms draw themselves. */
export interface FieldMeta {
  label: InterfaceText;
  hint: InterfaceText;
  widget?: Widget;
  /** What each value of an enumeration is called; the values themselves where it is missing. */
  choices?: Readonly<Record<string, InterfaceText>>;
  /** What the button says that adds an entry to a list or a map: `Add a header`. */
  add?: InterfaceText;
  /** Shown only while another field of the same config has one of these values: `{ entity: ['choice'] }`. */
  shownWhen?: Readonly<Record<string, readonly string[]>>;
  /** Seldom needed: folded away until asked for. */
  advanced?: boolean;
}

/** Attaches label, hint and widget to a config field, readable with `schema.meta()`. */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  return schema.meta({ ...meta });
}
