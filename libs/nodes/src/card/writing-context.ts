import { createContext, type ReactNode } from 'react';

/** A text of a card that is being written in place. */
export interface Writing {
  /** Its place in the config, in dots; null for an entry of a list that is not there yet. */
  path: string | null;
  /** For such an entry: place of the text that it comes after. */
  after: string | null;
  /** What it is written in. */
  field: ReactNode;
}

/** What is being written on the card around; null while nothing is, undefined where cards are only looked at. */
export const WritingContext = createContext<Writing | null | undefined>(undefined);
