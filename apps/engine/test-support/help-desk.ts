/** A flow with a menu, a handoff and something to say afterwards: enough to follow a conversation through every owner. */
export const helpDesk = {
  format: 'filo.flow/1',
  name: 'Help desk',
  languages: ['en'],
  nodes: [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'ask', type: 'entity-capture', config: { prompt: 'What is it about?', entity: 'text', saveTo: 'vars.topic' } },
    { id: 'desk', type: 'handoff', config: { text: 'A person will answer.', reason: '{{ vars.topic }}' } },
    { id: 'bye', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Back with the bot.' }] } },
    { id: 'extra', type: 'message', config: { bubbles: [{ kind: 'text', text: 'You were sent to a node.' }] } },
  ],
  edges: [
    { id: 'e1', from: 'hello', exit: 'next', to: 'ask' },
    { id: 'e2', from: 'ask', exit: 'captured', to: 'desk' },
    { id: 'e3', from: 'desk', exit: 'resolved', to: 'bye' },
    { id: 'e4', from: 'ask', exit: 'invalid', to: 'extra' },
  ],
};
