import type { ChannelRecord } from '@filo/api';
import type { ReactNode } from 'react';
import { ApiDone } from './api-done.tsx';
import { TelegramDone } from './telegram-done.tsx';
import { TelegramGuide } from './telegram-guide.tsx';

/** What the last step of connecting gets. */
export interface DoneProps {
  channel: ChannelRecord;
  /** The secret that was made, which is never shown again; null when there is none to show. */
  secret: string | null;
}

/** What connecting a kind has of its own. All of it may be missing: then a name and the settings are asked for, and its page opens. */
export interface KindSteps {
  /** How to get the credentials. */
  Guide?: () => ReactNode;
  /** The account says what the channel is called, so nobody is asked. */
  namedByAccount?: boolean;
  /** Its settings all have a beginning and are chosen afterwards, in sight of what they do. */
  settingsLater?: boolean;
  /** Setting that is made here, so that it can be shown once. */
  makesSecret?: string;
  /** Finds what was meant in what was pasted, by setting. */
  clean?: Readonly<Record<string, (pasted: string) => string>>;
  Done?: (props: DoneProps) => ReactNode;
}

/** The token in the message of @BotFather, when the whole message was pasted. */
const tokenIn = (pasted: string): string => /\b\d{6,20}:[A-Za-z0-9_-]{30,100}/.exec(pasted)?.[0] ?? pasted.trim();

/** The steps of the kinds that have any of their own. */
export const kindSteps: Readonly<Record<string, KindSteps>> = {
  telegram: { Guide: TelegramGuide, namedByAccount: true, clean: { token: tokenIn }, Done: TelegramDone },
  'web-chat': { settingsLater: true },
  api: { makesSecret: 'secret', Done: ApiDone },
};
