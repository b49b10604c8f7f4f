import { flowDocument, type FlowNode } from './flow-document.ts';

const nodes = (again: string): FlowNode[] => [
  { id: 'hello', type: 'trigger', config: { on: 'any' } },
  { id: 'say', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Round and round' }] } },
  { id: 'again', type: 'jump', config: { node: again } },
  { id: 'bye', type: 'end', config: {} },
];

/** Says one thing and ends. */
export const straight = flowDocument('Straight', nodes('bye'), ['hello.next > say', 'say.next > again']);

/** The same, but for one thing: it jumps back to where it spoke, for ever. Publishing refuses it. */
export const looping = flowDocument('Looping', nodes('say'), ['hello.next > say', 'say.next > again']);
