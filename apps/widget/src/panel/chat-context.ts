import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Keep } from '../connection/keep.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Store } from '../state/store.ts';
import type { Translate } from '../texts/translate.ts';
import type { Format } from '../thread/format.ts';

/** What stays the same as long as the page is there: every part of the chat may need it. */
export interface ChatContext {
  store: Store;
  outbox: Outbox;
  keep: Keep;
  t: Translate;
  format: Format;
  /** The visitor's language tag. */
  tag: string;
  /** The engine's address: media are read relative to it. */
  base: string;
  /** The chat fills an element of the page and cannot be closed. */
  inline: boolean;
}

/** Hands the chat's surroundings down to its parts. */
export const ChatProvider = createContext<ChatContext | null>(null);

/** The chat's surroundings; a part outside a chat is a mistake of ours. */
export function useChat(): ChatContext {
  const chat = useContext(ChatProvider);
  if (!chat) throw new Error('A part of the chat was drawn outside of it.');
  return chat;
}
