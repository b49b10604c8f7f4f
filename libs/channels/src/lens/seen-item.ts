import type { Bubble, Button } from '@filo/core';

/**
 * How a button looks: under the message, in place of the keyboard, over the keyboard until the next message, a row of a list,
 * a suggestion, or a numbered line of text that the customer answers by its number.
 */
export type ButtonLook = 'inline' | 'keyboard' | 'quick-reply' | 'list-row' | 'chip' | 'text-number';

/** A button on the screen. */
export interface SeenButton {
  label: string;
  look: ButtonLook;
  /** Buttons of the same row stand side by side. */
  row: number;
  /** What pressing it does. */
  button: Button;
}

/** One message on the customer's screen, with what stands under it. */
export interface SeenItem {
  bubbles: Bubble[];
  buttons: SeenButton[];
  /** A list of choices behind a button. */
  list?: { opener: string; rows: SeenButton[] };
  /** How many SMS it is sent, and paid, as. */
  segments?: number;
}
