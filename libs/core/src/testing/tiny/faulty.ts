import { z } from 'zod';
import { defineKind } from '../../kinds/kind.ts';
import { fail, go } from '../../kinds/outcome.ts';
import { unseen, words } from './words.ts';

const config = z.strictObject({ fault: z.enum(['throws', 'unknown-exit', 'fails', 'wild-path']) });

/** Does what no node should. */
export const tinyFaulty = defineKind<z.infer<typeof config>>({
  type: 'tiny-faulty',
  family: 'do',
  ...words('Faulty'),
  config,
  exits: () => [
    { id: 'next', label: unseen },
    { id: 'failed', label: unseen, failure: true },
  ],
  facts: () => ({}),
  enter({ config: { fault } }) {
    if (fault === 'throws') throw new Error('a fault in the node');
    if (fault === 'fails') return fail('type-mismatch', { path: 'vars.x' });
    if (fault === 'wild-path') return go('next', { assign: { 'vars.__proto__.polluted': true, 'message.text': 'forged' } });
    return go('sideways');
  },
});
