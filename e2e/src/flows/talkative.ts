import { flowDocument } from './flow-document.ts';

/** Messages the talkative flow says in one go. */
export const talk = Array.from({ length: 12 }, (_, index) => `Part ${index + 1}`);

/** Says a lot: some messages of one bubble, and one message of several. */
export const talkative = flowDocument(
  'Talkative',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    ...talk.slice(0, 6).map((text, index) => ({ id: `one${index}`, type: 'message', config: { bubbles: [{ kind: 'text', text }] } })),
    { id: 'many', type: 'message', config: { bubbles: talk.slice(6).map((text) => ({ kind: 'text', text })) } },
    { id: 'desk', type: 'handoff', config: { text: 'A person is coming' } },
    { id: 'back', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Back to the bot' }] } },
    { id: 'bye', type: 'end', config: {} },
  ],
  [
    'hello.next > one0',
    ...talk.slice(1, 6).map((_, index) => `one${index}.next > one${index + 1}`),
    'one5.next > many',
    'many.next > desk',
    'desk.resolved > back',
    'back.next > bye',
  ],
);
