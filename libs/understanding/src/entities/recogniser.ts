/** One option of a closed question: what the flow calls it, and every wording that means it. */
export interface ChoiceOption {
  readonly id: string;
  /** The label first, then synonyms. */
  readonly labels: readonly string[];
}

/** What a recogniser may know beside the text. Nothing else is read: no clock, no locale of the machine. */
export interface EntityContext {
  /** BCP 47 tag of the conversation, such as `it` or `en-GB`. Italian and English have grammars; others are read as English. */
  readonly language: string;
  /** Unix ms of the message: what "tomorrow" counts from. */
  readonly now: number;
  /** IANA zone of the bot, such as `Europe/Rome`. An unknown zone is read as UTC. */
  readonly timezone: string;
  /** ISO 3166 country for phone numbers without a prefix and for the order of day and month. */
  readonly country?: string | undefined;
  /** Options of a `choice`. */
  readonly choices?: readonly ChoiceOption[] | undefined;
  /** Pattern of a `regex`, in RE2 syntax. */
  readonly pattern?: string | undefined;
  /** Whether a `regex` that is not found as written is also tried in upper and lower case, without blanks and dashes. Default true. */
  readonly loosePattern?: boolean | undefined;
}

/** A point on Earth in decimal degrees. */
export type Coordinates = { latitude: number; longitude: number };

/** The value an entity stands for: a number, a point, or text in the entity's standard form. Always plain JSON. */
export type EntityValue = string | number | Coordinates;

/** An entity found in a message. `text` is what the customer wrote, `text === message.slice(start, end)`. */
export interface Recognition {
  /** The standard form: E.164 phone, `2026-11-22`, `15:00`, ISO time with offset, option id. */
  readonly value: EntityValue;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How to show the value back to the customer, in the language of the conversation. */
  readonly canonical: string;
}

/** Finds one entity in a message, or null. Pure: the same text and context give the same answer. */
export type Recogniser = (text: string, context: EntityContext) => Recognition | null;
