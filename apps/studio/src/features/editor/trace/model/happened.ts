import { type Bubble, bubbleWords, type Event, plainText } from '@filo/core';
import type { Phrase } from './phrase.ts';

/** What set a turn off: words of the customer as they were, or something that happened, to be said. */
export type Happened = { by: 'customer'; lines: (string | Phrase)[]; pressed: boolean } | { by: 'world'; phrase: Phrase };

/** What set a turn off. */
export function happenedIn(event: Event): Happened {
  switch (event.type) {
    case 'message.received': {
      const { bubbles, text, payload, referral } = event.message;
      const lines = bubbles.map(shown);
      if (lines.length > 0) return { by: 'customer', lines, pressed: payload !== undefined };
      if (text !== undefined) return { by: 'customer', lines: [text], pressed: payload !== undefined };
      if (referral) return { by: 'world', phrase: { key: 'byLink', values: { code: referral.payload } } };
      return { by: 'customer', lines: [payload ?? { key: 'byNothing' }], pressed: payload !== undefined };
    }
    case 'effect.done': {
      const { status } = (event.result ?? {}) as { status?: number };
      return world(status === undefined ? { key: 'answered' } : { key: 'answeredStatus', values: { status } });
    }
    case 'effect.failed':
      return world({ key: 'failed', failure: event.error });
    case 'timer.fired':
      return world({ key: 'timer' });
    case 'owner.changed':
      return world(event.owner === 'bot' && event.resume?.at === 'start' ? { key: 'toBotStart' } : { key: `to-${event.owner}` });
    case 'flow.started':
      return world(
        event.name === undefined
          ? { key: event.nodeId === undefined ? 'started' : 'moved' }
          : { key: 'startedNamed', values: { name: event.name } },
      );
  }
}

const world = (phrase: Phrase): Happened => ({ by: 'world', phrase });

function shown(bubble: Bubble): string | Phrase {
  switch (bubble.kind) {
    case 'text':
    case 'cards':
      return bubbleWords(bubble);
    case 'location':
      return { key: 'sent-location', values: { name: bubble.name ?? `${bubble.latitude}, ${bubble.longitude}` } };
    case 'contact':
      return { key: 'sent-contact', values: { name: [bubble.name, bubble.phone].filter(Boolean).join(', ') } };
    default:
      return { key: `sent-${bubble.kind}`, values: { name: plainText(bubble.caption ?? bubble.name ?? null) } };
  }
}
