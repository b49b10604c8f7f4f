/** A place where what was looked for stands. */
export interface Match {
  /** Null for a declared variable. */
  readonly nodeId: string | null;
  /** `text` is what the customer sees, `setting` anything else in the config, `type` what kind of node it is. */
  readonly in: 'name' | 'type' | 'text' | 'setting' | 'variable';
  /** Place in the config in dots; empty for names, types and variables. */
  readonly path: string;
  /** Language of a text written per language. */
  readonly language: string | null;
  /** What stands there, and where in it the match is: `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
