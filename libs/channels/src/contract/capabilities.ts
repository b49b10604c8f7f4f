import type { Button, MediaKind } from '@filo/core';

/** Buttons of one place, and how many fit there in all (0: none). */
export interface ButtonRoom {
  kinds: readonly Button['kind'][];
  max: number;
  labelMax: number;
}

/** Sizes of the cards of a carousel, and the buttons under each. Cards that do not fit become messages. */
export interface CardRoom {
  max: number;
  titleMax: number;
  textMax: number;
  buttons: ButtonRoom;
}

/** What a channel can show. `degrade` turns the rest into something it can. */
export interface Capabilities {
  /** Buttons under a message. More reply buttons than `max` become a list, quick replies or numbers. */
  buttons: ButtonRoom & {
    /** Kinds of which one can stand under a message, and nothing beside it. */
    alone?: readonly Button['kind'][];
    /** Kinds whose label the vendor writes. */
    ownLabel?: readonly Button['kind'][];
  };
  /**
   * A native list of reply buttons, for more of them than `buttons.max`: undefined where there is none. It opens from a text,
   * by a button of at most `openerMax` characters. `encode` shows it.
   */
  list?: { max: number; titleMax: number; openerMax: number };
  /** Buttons over the keyboard, gone after the next message: for more than `buttons` holds and for kinds it has not. Under texts only. */
  quickReplies?: ButtonRoom;
  /** Cards in a carousel. `true`: words as long as captions, buttons as under a message. */
  cards: boolean | CardRoom;
  media: readonly MediaKind[];
  /** Those of `media` that carry a caption; with the others it follows as a text. */
  captions: readonly MediaKind[];
  location: boolean;
  /** Buttons may stand under a bubble that is not text; `captioned`: only if it is a file with a caption. */
  buttonsUnderMedia: boolean | 'captioned';
  typing: boolean;
  edits: boolean;
  deliveryReceipts: boolean;
  readReceipts: boolean;
}

/** Sizes in characters, as the vendor counts them (UTF-16 units unless the room says otherwise), and bytes for files. */
export interface ChannelTextLimits {
  text: number;
  /** Most bytes of a text in UTF-8, where the vendor counts those too. */
  textBytes?: number;
  /** A text is sent, and paid, in SMS segments. */
  segments?: true;
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
