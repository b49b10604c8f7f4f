import type { InterfaceText, Json } from '@filo/core';

/** How a setting is drawn. `words` is a text for each language of the interface; `json` is whatever has no field of its own. */
export type SettingLook = 'text' | 'secret' | 'number' | 'choice' | 'switch' | 'colour' | 'language' | 'words' | 'list' | 'json';

/** One setting of a kind of channel, as its JSON Schema tells. */
export interface Setting {
  name: string;
  label: InterfaceText;
  hint: InterfaceText | null;
  look: SettingLook;
  required: boolean;
  /** What it is when nobody says otherwise. */
  start: Json | undefined;
  /** What can be chosen, for `choice`; the languages, for `words`. */
  choices: readonly string[];
  isAddress: boolean;
  pattern: RegExp | null;
  least: number | null;
  most: number | null;
  shortest: number;
  longest: number;
  /** Seldom needed: folded away until asked for. */
  folded: boolean;
}
