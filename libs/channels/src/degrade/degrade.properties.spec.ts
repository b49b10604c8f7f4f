import type { OutboundMessage } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyMessage, anyShape } from '../testing/arbitraries.ts';
import { misfits } from '../testing/misfits.ts';
import { degrade } from './degrade.ts';
import { replyButtons } from './numbered-button.ts';

/** All words a customer reads in a message, without the blanks, which splitting may drop. */
const words = (messages: OutboundMessage[]): string =>
  JSON.stringify(messages, (key, value: unknown) =>
    ['kind', 'url', 'image', 'mediaId', 'name', 'payload'].includes(key) ? undefined : value,
  ).replace(/\s|\\n/g, '');

describe('degrade, whatever the message and the channel', () => {
  it('gives only what the channel can show', () => {
    fc.assert(
      fc.property(anyMessage, anyShape, (message, shape) => {
        expect(degrade(message, shape).messages.flatMap((one) => misfits(one, shape))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves its own messages as they are', () => {
    fc.assert(
      fc.property(anyMessage, anyShape, (message, shape) => {
        const { messages } = degrade(message, shape);
        expect(messages.flatMap((one) => degrade(one, shape).messages)).toEqual(messages);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every word of texts and captions', () => {
    fc.assert(
      fc.property(anyMessage, anyShape, (message, shape) => {
        const said = words(degrade(message, shape).messages);
        for (const bubble of message.bubbles) {
          const text = bubble.kind === 'text' ? bubble.text : 'caption' in bubble ? (bubble.caption ?? '') : '';
          // A split text stands in several bubbles: between them there is only JSON.
          const parts = said.replace(/"\},\{"text":"|"\}\]\},\{"bubbles":\[\{"text":"/g, '');
          expect(parts).toContain(
            JSON.stringify(text)
              .slice(1, -1)
              .replace(/\s|\\n/g, ''),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every reply button pressable or numbered', () => {
    fc.assert(
      fc.property(anyMessage, anyShape, (message, shape) => {
        const { messages, changes } = degrade(message, shape);
        const pressable = messages.flatMap(replyButtons).map(({ payload }) => payload);
        const numbers = changes.flatMap(({ code, params }) => (code === 'button-to-number' ? Number(params.number) : []));
        const expected = replyButtons(message).flatMap(({ payload }, index) => (numbers.includes(index + 1) ? [] : payload));
        expect(pressable).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
