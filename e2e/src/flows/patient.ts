import { flowDocument } from './flow-document.ts';

/** How long the patient flow waits, in seconds. */
export const patienceSeconds = 3;

/** Answers, lets time pass, and answers again. */
export const patient = flowDocument(
  'Patient',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'wait', type: 'message', config: { bubbles: [{ kind: 'text', text: 'One moment' }] } },
    { id: 'pass', type: 'wait', config: { for: patienceSeconds } },
    { id: 'done', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Here I am' }] } },
    { id: 'bye', type: 'end', config: {} },
  ],
  ['hello.next > wait', 'wait.next > pass', 'pass.next > done', 'done.next > bye'],
);
