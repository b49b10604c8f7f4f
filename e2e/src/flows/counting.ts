import { flowDocument } from './flow-document.ts';

/** Repeats what it is told, with a number that rises by one: what is lost, doubled or out of order shows in the number. */
export const counting = flowDocument(
  'Counting',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'count', type: 'set-variable', config: { assign: [{ path: 'vars.n', value: '{{ vars.n | plus: 1 }}', as: 'number' }] } },
    { id: 'repeat', type: 'message', config: { bubbles: [{ kind: 'text', text: '{{ vars.n }}: {{ message.text }}' }] } },
    { id: 'more', type: 'entity-capture', config: { prompt: '', entity: 'text' } },
  ],
  ['hello.next > count', 'count.next > repeat', 'repeat.next > more', 'more.captured > count'],
);

/** What the counting flow answers to these lines. */
export const countingAnswers = (lines: readonly string[]): string[] => lines.map((line, index) => `${index + 1}: ${line}`);
