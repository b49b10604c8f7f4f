import { z } from 'zod';
import { defineKind } from '../../kinds/kind.ts';
import { go } from '../../kinds/outcome.ts';
import { words } from './words.ts';

const config = z.strictObject({
  on: z.enum(['any', 'word', 'api']).default('any'),
  word: z.string().default(''),
  interrupts: z.boolean().default(false),
  returns: z.boolean().default(false),
});

/** Starts on any message, on one word, or from outside. */
export const tinyTrigger = defineKind<z.infer<typeof config>>({
  type: 'tiny-trigger',
  family: 'talk',
  ...words('Trigger'),
  config,
  entry: false,
  exits: () => [{ id: 'next', label: { en: 'next', it: 'avanti' } }],
  facts: ({ on, word }) => ({ starts: [on === 'word' ? { key: `word ${word}`, text: word } : { key: on }] }),
  enter: () => go('next'),
  trigger: {
    match({ on, word }, event) {
      if (event.type === 'flow.started') return { score: on === 'api' ? 1 : 0 };
      if (event.type !== 'message.received') return { score: 0 };
      if (on === 'word') return event.message.text === word ? { score: 2, assign: { 'vars.word': word } } : { score: 0 };
      return { score: on === 'any' ? 1 : 0 };
    },
    interrupts: ({ interrupts }) => interrupts,
    returns: ({ returns }) => returns,
  },
});
