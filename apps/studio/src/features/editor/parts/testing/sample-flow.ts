import { type FlowDocument, flowDocument } from '@filo/core';

/** A small flow with everything that cards show: a trigger, a menu with three ways out, a question, a message, a note. */
export const sampleFlow: FlowDocument = flowDocument.parse({
  format: 'filo.flow/1',
  name: 'Order desk',
  languages: ['en', 'it'],
  nodes: [
    { id: 'bye', type: 'message', position: { x: 900, y: 300 }, config: { bubbles: [{ kind: 'text', text: 'Bye' }] } },
    {
      id: 'menu',
      type: 'button-menu',
      name: 'Greet',
      position: { x: 300, y: 0 },
      config: {
        text: { en: 'Hello', it: 'Ciao' },
        buttons: [
          { kind: 'reply', id: 'order', label: { en: 'My order', it: 'Il mio ordine' } },
          { kind: 'reply', id: 'bye', label: 'Bye' },
        ],
      },
    },
    { id: 'number', type: 'entity-capture', position: { x: 620, y: 0 }, config: { prompt: 'Which order?' } },
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, config: { on: 'any' } },
    { id: 'memo', type: 'note', position: { x: 300, y: 400 }, config: { text: 'Ask legal' } },
  ],
  edges: [
    { id: 'e1', from: 'start', exit: 'next', to: 'menu' },
    { id: 'e2', from: 'menu', exit: 'bye', to: 'bye' },
    { id: 'e3', from: 'menu', exit: 'order', to: 'number' },
    { id: 'e4', from: 'number', exit: 'captured', to: 'bye' },
  ],
});
