import type { BotCall } from './bot-call.ts';

/**
 * How the fake misbehaves on a call. `shown` says whether the customer sees the message all the same: then the vendor
 * has acted on a call whose end the caller does not learn.
 */
export type Behaviour =
  | { does: 'answer'; status: number; type: string; body: string; shown: boolean }
  | { does: 'hang'; shown: boolean }
  | { does: 'drop'; shown: boolean }
  | { does: 'wait'; ms: number };

/** Decides on each call; nothing means that it is handled as Telegram does. */
export type Script = (call: BotCall) => Behaviour | undefined;

const refuse = (status: number, description: string, parameters?: object): Behaviour => ({
  does: 'answer',
  status,
  type: 'application/json',
  body: JSON.stringify({ ok: false, error_code: status, description, ...(parameters && { parameters }) }),
  shown: false,
});

/** Too many requests: come back after that many seconds. */
export const tooMany = (seconds: number): Behaviour => refuse(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

/** The customer blocked the bot. */
export const blocked: Behaviour = refuse(403, 'Forbidden: bot was blocked by the user');

/** Telegram is not well and did nothing. */
export const serverError: Behaviour = refuse(500, 'Internal Server Error');

/** An answer of 200 that is no JSON, after the message was shown. */
export const garbage: Behaviour = { does: 'answer', status: 200, type: 'text/html', body: '<h1>It works!', shown: true };

/** Shows the message and never answers. */
export const hang: Behaviour = { does: 'hang', shown: true };

/** Shows the message and cuts the connection. */
export const drop: Behaviour = { does: 'drop', shown: true };

/** Answers as always, that much later. */
export const after = (ms: number): Behaviour => ({ does: 'wait', ms });

/** Whether a call sends the customer something. */
export const isSend = (call: Pick<BotCall, 'method'>): boolean => call.method.startsWith('send') && call.method !== 'sendChatAction';

/** The first `times` sends misbehave (to that chat, when one is named). */
export function firstSends(times: number, behaviour: Behaviour, chat?: number): Script {
  let left = times;
  return (call) => {
    if (!isSend(call) || (chat !== undefined && call.chat !== chat) || left === 0) return undefined;
    left -= 1;
    return behaviour;
  };
}

/** Sends beyond `calls` in any `inMs` are told to come back after that many seconds, as Telegram's flood control does. */
export function flooding(calls: number, inMs: number, seconds: number): Script {
  const taken: number[] = [];
  return (call) => {
    if (!isSend(call)) return undefined;
    while (taken[0] !== undefined && taken[0] <= call.at - inMs) taken.shift();
    if (taken.length >= calls) return tooMany(seconds);
    taken.push(call.at);
    return undefined;
  };
}
