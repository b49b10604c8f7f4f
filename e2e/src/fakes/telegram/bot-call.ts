import type { ReceivedFile } from '../read-body.ts';

/** One call of the Bot API, as the fake received it. */
export interface BotCall {
  /** Position among all calls, from 0. */
  n: number;
  /** When its last byte was here, Unix ms. */
  at: number;
  method: string;
  /** Whom it concerns; null for calls that name no chat. */
  chat: number | null;
  fields: Record<string, unknown>;
  files: Record<string, ReceivedFile>;
  /** Whether the customer saw it; known once it is handled. */
  shown: boolean;
  /** Status answered; null while there is none, and for good when the connection was dropped or left hanging. */
  status: number | null;
  /** Message it made. */
  messageId: number | null;
}

/** The words of a message, as its text or caption. */
export function wordsOf(call: Pick<BotCall, 'fields'>): string {
  const { text, caption } = call.fields;
  return typeof text === 'string' ? text : typeof caption === 'string' ? caption : '';
}

/** One line for a person to read. */
export function showCall(call: BotCall): string {
  const time = new Date(call.at).toISOString().slice(11, 23);
  const end = call.status === null ? 'no answer' : String(call.status);
  return `${time} ${call.method} ${call.chat ?? ''} ${JSON.stringify(wordsOf(call))} → ${end}${call.shown ? '' : ', not shown'}`;
}
