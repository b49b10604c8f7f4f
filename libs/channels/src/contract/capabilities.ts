import type { Button, MediaKind } from '@filo/core';

/** What a channel can show. `degrade` turns the rest into something it can. */
export interface Capabilities {
  /** Kinds of button under a message, and how many fit in all (0: no buttons). More reply buttons than that become a list or numbers. */
  buttons: { kinds: readonly Button['kind'][]; max: number; labelMax: number };
  /** A native list of reply buttons, for more of them than `buttons.max`: undefined where there is none. `encode` shows it. */
  list?: { max: number; titleMax: number };
  cards: boolean;
  media: readonly MediaKind[];
  /** Those of `media` that carry a caption; with the others it follows as a text. */
  captions: readonly MediaKind[];
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
  /** Text that has buttons under it, where the vendor allows less there. */
  textWithButtons?: number;
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
