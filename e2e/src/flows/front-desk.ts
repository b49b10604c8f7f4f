import { flowDocument } from './flow-document.ts';

/** Takes an order number, or calls a person and goes on when they are done. */
export const frontDesk = flowDocument(
  'Front desk',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    {
      id: 'menu',
      type: 'button-menu',
      config: {
        text: 'How can I help?',
        buttons: [
          { id: 'order', label: 'My order' },
          { id: 'human', label: 'A person' },
        ],
      },
    },
    {
      id: 'number',
      type: 'entity-capture',
      config: { prompt: 'Your order number?', entity: 'regex', pattern: '[A-Z]{2}\\d{4}', saveTo: 'vars.order' },
    },
    { id: 'found', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Order {{ vars.order }} is on its way.' }] } },
    { id: 'desk', type: 'handoff', config: { text: 'Somebody will be with you in a moment.' } },
    { id: 'solved', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Good that we could help.' }] } },
    { id: 'bye', type: 'end', config: {} },
  ],
  [
    'hello.next > menu',
    'menu.order > number',
    'menu.human > desk',
    'number.captured > found',
    'found.next > bye',
    'desk.resolved > solved',
    'solved.next > menu',
  ],
);
