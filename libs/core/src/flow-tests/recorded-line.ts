import type { Event, InboundMessage } from '../events/event.ts';
import type { Bubble } from '../flow/bubble.ts';
import { readPayload } from '../interpret/payload.ts';
import type { Line } from '../play/line.ts';

const longestText = 10_000;

/** The line that plays an event again; undefined for a timer, which fires when time passes. `entered`: nodes walked so far. */
export function recordedLine(event: Event, entered: ReadonlySet<string>): Line | undefined {
  switch (event.type) {
    case 'message.received':
      return messageLine(event.message, entered);
    case 'effect.done':
      return { answer: event.result };
    case 'effect.failed':
      return { fail: event.error };
    case 'owner.changed':
      return event.resume ? { owner: event.owner, resume: event.resume } : { owner: event.owner };
    case 'flow.started': {
      const { nodeId, name, vars } = event;
      return { start: { ...(nodeId !== undefined && { nodeId }), ...(name !== undefined && { name }), ...(vars && { vars }) } };
    }
    case 'timer.fired':
      return undefined;
  }
}

function messageLine({ bubbles, text, payload, referral }: InboundMessage, entered: ReadonlySet<string>): Line {
  const pressed = payload === undefined ? null : readPayload(payload);
  if (payload !== undefined && pressed && entered.has(pressed.nodeId) && !referral) return { click: payload };
  const sent = bubbles.flatMap(sendable);
  const [only] = sent;
  if (payload === undefined && !referral && only && sent.length === 1) return only.kind === 'text' ? { say: only.text } : { send: only };
  return {
    message: {
      ...(sent.length > 0 && { bubbles: sent }),
      ...(text !== undefined && { text: text.slice(0, longestText) }),
      ...(payload !== undefined && { payload }),
      ...(referral && { referral }),
    },
  };
}

/** A bubble without what only its channel understands: the vendor's own reference to a file means nothing to a test. */
function sendable(bubble: Bubble): Bubble[] {
  if (bubble.kind === 'cards') return [];
  if (bubble.kind === 'text') return [{ ...bubble, text: bubble.text.slice(0, longestText) }];
  if (!('ref' in bubble)) return [bubble];
  const { ref: _ref, ...kept } = bubble;
  return [kept];
}
