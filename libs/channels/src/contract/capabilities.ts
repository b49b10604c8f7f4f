import type { Button, MediaKind } from '@filo/core';

/** What a channel can show. `degrade` turns the rest into something it can. */
export interface Capabilities {
  /** Kinds of button under a message, and how many reply buttons fit before they become a list (0: no buttons at all). */
  buttons: { kinds: readonly Button['kind'][]; max: number; labelMax: number };
  /** A native list of choices (title, rows): undefined where there is none. */
  list?: { max: number; titleMax: number };
  cards: boolean;
  media: readonly MediaKind[];
  location: boolean;
  /** Buttons may stand under a bubble that is not text. */
  buttonsUnderMedia: boolean;
  typing: boolean;
  edits: boolean;
  deliveryReceipts: boolean;
  readReceipts: boolean;
}

/** Sizes in characters, as the vendor counts them (UTF-16 units unless the room says otherwise), and bytes for files. */
export interface ChannelTextLimits {
  text: number;
  caption: number;
  uploadBytes: number;
}

/** How fast the vendor lets us speak. Bursts up to the rate are allowed. */
export interface Pacing {
  /** Messages per second over the whole account. */
  perSecond: number;
  /** Least milliseconds between two messages to one customer, after `burst` of them. */
  perUserMs: number;
  burst: number;
}
