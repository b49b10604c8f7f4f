/** What `degrade` changed, so that the editor can say it before the customer sees it. Codes are stable. */
export type ChangeCode =
  /** A text was longer than the channel takes: `parts`, and `max` or `maxBytes`. */
  | 'text-split'
  /** A caption was too long, or the kind takes none, and follows as a text: `kind`, `max`. */
  | 'caption-moved'
  /** A file goes as another kind: `from`, `to`. */
  | 'media-kind-changed'
  /** A file goes as an address: `kind`. */
  | 'media-to-link'
  /** A file without an address cannot be shown here: `kind`. */
  | 'media-dropped'
  | 'location-to-link'
  | 'contact-to-text'
  /** `count` cards go as messages of their own. */
  | 'cards-to-messages'
  /** Reply buttons go as the channel's list: `count`, `max` buttons. */
  | 'buttons-to-list'
  /** Buttons go over the keyboard and vanish with the next message: `count`, `max` buttons. */
  | 'buttons-to-quick-replies'
  /** A reply button goes as a numbered line: `label`, `number`. */
  | 'button-to-number'
  /** A button goes as its address: `label`. */
  | 'button-to-link'
  /** A web app opens as a page: `label`. */
  | 'web-app-to-url'
  /** A request for the phone number or place goes as words: `label`. */
  | 'button-to-words'
  /** Buttons cannot stand under this bubble and got a text of their own. */
  | 'buttons-moved'
  /** `label` was longer than `max`. */
  | 'label-cut'
  /** The vendor writes its own words on a button, in the customer's language: `label`, `kind`. */
  | 'label-fixed';

/** One change: its code and what it is about. */
export interface Change {
  code: ChangeCode;
  params: Record<string, string | number>;
}

/** Records a change. */
export type Note = (code: ChangeCode, params?: Change['params']) => void;
