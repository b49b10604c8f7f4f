import { z } from 'zod';
import { defineKind } from '../../kinds/kind.ts';
import { go, wait } from '../../kinds/outcome.ts';
import { unseen, words } from './words.ts';

const config = z.strictObject({ timeoutMs: z.number().optional() });

/** Calls people and waits for the bot's return. */
export const tinyHand = defineKind<z.infer<typeof config>>({
  type: 'tiny-hand',
  family: 'people',
  ...words('Hand over'),
  config,
  exits: () => [
    { id: 'resolved', label: unseen },
    { id: 'timeout', label: unseen },
  ],
  facts: () => ({ waits: true }),
  enter({ config: { timeoutMs }, run, vars }) {
    const handOver = { to: 'queue' as const, priority: 'normal' as const, reason: 'asked for a person', path: run.path, vars };
    const farewell = { bubbles: [{ kind: 'text' as const, text: 'a person will answer' }] };
    return wait(
      { owner: true, ...(timeoutMs !== undefined && { timeoutMs }) },
      {
        effects: [
          { type: 'hand.over', handOver },
          { type: 'send.message', message: farewell },
        ],
      },
    );
  },
  resume(_ctx, event) {
    if (event.type === 'timer.fired') return go('timeout', { effects: [{ type: 'hand.over', handOver: { to: 'bot' } }] });
    return event.type === 'owner.changed' && event.owner === 'bot' ? go('resolved') : wait({ owner: true });
  },
});
