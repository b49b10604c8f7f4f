import fc from 'fast-check';
import type { InboundMessage } from '../../events/event.ts';
import { payloadOf } from '../../interpret/payload.ts';
import type { Happening } from '../../play/player.ts';
import { anyId, anyWord } from './arbitrary-node.ts';

/** Something that happens after a while; `awaited` answers and timers are turned to what the flow waits for just then. */
export interface Chance {
  after: number;
  awaited: boolean;
  happening: Happening;
}

const said: fc.Arbitrary<InboundMessage> = anyWord.map((text) => ({ bubbles: [{ kind: 'text', text }], text }));
const pressed: fc.Arbitrary<InboundMessage> = fc
  .tuple(anyId, fc.constantFrom('a', 'b', 'invalid', 'timeout', 'next'))
  .map(([nodeId, exit]) => ({ bubbles: [], text: exit, payload: payloadOf(nodeId, exit) }));
const picture: fc.Arbitrary<InboundMessage> = fc.constant({ bubbles: [{ kind: 'image', ref: 'secret' }] });

const message: fc.Arbitrary<Happening> = fc
  .oneof({ weight: 4, arbitrary: said }, { weight: 3, arbitrary: pressed }, { weight: 1, arbitrary: picture })
  .map((one) => ({ type: 'message.received', message: one }));

const answer: fc.Arbitrary<Happening> = fc
  .constantFrom(null, 'text', { total: 7 }, ['a'.repeat(900)])
  .map((result) => ({ type: 'effect.done', effectId: 'c1-1-1', result }));

const resume = fc.oneof(
  fc.constant({ at: 'resolved' } as const),
  fc.constant({ at: 'start' } as const),
  anyId.map((nodeId) => ({ at: 'node', nodeId }) as const),
);
const owner: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: resume.map((at): Happening => ({ type: 'owner.changed', owner: 'bot', resume: at })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('queue' as const, 'agent' as const, 'external' as const)
      .map((to): Happening => ({ type: 'owner.changed', owner: to })),
  },
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 9, arbitrary: message },
  { weight: 3, arbitrary: answer },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'effect.failed', effectId: 'c1-1-1', error: { code: 'timeout', text: 'none' } }) },
  { weight: 2, arbitrary: fc.constant<Happening>({ type: 'timer.fired', waitId: 'c1-1-1' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'flow.started', vars: { x: '1' } }) },
  { weight: 1, arbitrary: anyId.map((nodeId): Happening => ({ type: 'flow.started', nodeId })) },
  { weight: 3, arbitrary: owner },
);

/** A customer, a team and a world that do what they like, with a clock that may go backwards. */
export const anyScript: fc.Arbitrary<Chance[]> = fc.array(
  fc.record({ after: fc.integer({ min: -5000, max: 20_000 }), awaited: fc.constantFrom(true, true, false), happening }),
  { minLength: 3, maxLength: 30 },
);
