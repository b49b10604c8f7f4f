import { type Bubble, type Button, type Card, mediaKinds, type OutboundMessage } from '@filo/core';
import fc from 'fast-check';
import type { Capabilities } from '../contract/capabilities.ts';
import type { Shape } from '../degrade/index.ts';

const pieces = fc.constantFrom('a', 'word', 'è', '👍🏽', '👨‍👩‍👧', 'e\u0301', ' ', '  ', '\n', '\n\n', '. ', '! ', '。', '漢', '\u0301', '🇮🇹');

/** Text with what makes cutting hard: emoji families, combining marks, blanks, languages without them. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> => fc.array(pieces, { maxLength }).map((all) => all.join(''));

const label = anyText(12);
const url = fc.constantFrom('https://example.com/a', 'https://example.com/b.pdf');

const button: fc.Arbitrary<Button> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reply' as const), label, payload: fc.stringMatching(/^[a-z0-9]{1,20}$/) }) },
  fc.record({ kind: fc.constantFrom('url' as const, 'web-app' as const), label, url }),
  fc.record({ kind: fc.constantFrom('phone' as const, 'location' as const), label }),
);

const card: fc.Arbitrary<Card> = fc.record(
  { title: anyText(10), text: anyText(), image: url, buttons: fc.array(button, { maxLength: 4 }) },
  { requiredKeys: ['title'] },
);

const media: fc.Arbitrary<Bubble> = fc
  .tuple(
    fc.constantFrom(...mediaKinds),
    fc.oneof(fc.record({ url }), fc.record({ mediaId: fc.constant('m1') }), fc.constant({})),
    fc.record({ caption: anyText(), name: fc.constant('report.pdf') }, { requiredKeys: [] }),
  )
  .map(([kind, source, words]) => ({ kind, ...source, ...words }));

const bubble: fc.Arbitrary<Bubble> = fc.oneof(
  { weight: 3, arbitrary: anyText().map((text): Bubble => ({ kind: 'text', text })) },
  { weight: 3, arbitrary: media },
  fc
    .record(
      { latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }), name: anyText(5) },
      { requiredKeys: ['latitude', 'longitude'] },
    )
    .map((place): Bubble => ({ kind: 'location', ...place })),
  fc.constant<Bubble>({ kind: 'contact', phone: '+390612345678', name: 'Front desk' }),
  fc.array(card, { minLength: 1, maxLength: 3 }).map((cards): Bubble => ({ kind: 'cards', cards })),
);

/** Any message a flow or an agent may want said. */
export const anyMessage: fc.Arbitrary<OutboundMessage> = fc.record(
  { bubbles: fc.array(bubble, { maxLength: 4 }), buttons: fc.array(button, { maxLength: 8 }) },
  { requiredKeys: ['bubbles'] },
);

const someOf = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> => fc.subarray([...items]);

const kinds = ['reply', 'url', 'web-app', 'phone', 'location'] as const;

const anyButtonRoom = fc.record({ kinds: someOf(kinds), max: fc.integer({ min: 0, max: 5 }), labelMax: fc.integer({ min: 12, max: 30 }) });

const anyCards: fc.Arbitrary<Capabilities['cards']> = fc.oneof(
  fc.boolean(),
  fc.record({
    max: fc.integer({ min: 1, max: 3 }),
    titleMax: fc.integer({ min: 5, max: 40 }),
    textMax: fc.integer({ min: 5, max: 40 }),
    buttons: anyButtonRoom,
  }),
);

/** Any channel that there might be, as far as `degrade` looks at it. */
export const anyShape: fc.Arbitrary<Shape> = fc
  .record({
    room: anyButtonRoom,
    alone: fc.option(someOf(kinds.slice(1)), { nil: undefined }),
    list: fc.option(fc.record({ max: fc.integer({ min: 2, max: 8 }), titleMax: fc.integer({ min: 12, max: 24 }) }), { nil: undefined }),
    quickReplies: fc.option(anyButtonRoom, { nil: undefined }),
    cards: anyCards,
    media: someOf(mediaKinds),
    captions: someOf(mediaKinds),
    location: fc.boolean(),
    buttonsUnderMedia: fc.constantFrom(true, false, 'captioned' as const),
    text: fc.integer({ min: 30, max: 120 }),
    textWithButtons: fc.option(fc.integer({ min: 20, max: 30 }), { nil: undefined }),
    textBytes: fc.option(fc.integer({ min: 30, max: 60 }), { nil: undefined }),
    caption: fc.integer({ min: 10, max: 80 }),
  })
  .map(({ room, alone, list, quickReplies, text, textBytes, textWithButtons, caption, ...able }) => ({
    capabilities: {
      ...able,
      buttons: { ...room, ...(alone && { alone }) },
      ...(list && { list: { ...list, openerMax: 20 } }),
      ...(quickReplies && { quickReplies }),
      typing: false,
      edits: false,
      deliveryReceipts: false,
      readReceipts: false,
    },
    limits: {
      text,
      caption,
      uploadBytes: 1,
      ...(textBytes !== undefined && { textBytes }),
      ...(textWithButtons !== undefined && { textWithButtons }),
    },
  }));
