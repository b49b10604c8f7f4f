/** The flow of an order desk as a document: a menu, a question with a pattern, an answer in two bubbles, the end. */
export const deskFlow = {
  format: 'filo.flow/1',
  name: 'Order desk',
  languages: ['en'],
  variables: [{ key: 'orderNumber', type: 'text' }],
  nodes: [
    { id: 'hello', type: 'trigger', position: { x: 0, y: 0 }, config: { on: 'any' } },
    {
      id: 'menu',
      type: 'button-menu',
      position: { x: 280, y: 0 },
      config: {
        text: 'Hello {{ contact.name | default: "there" }}! How can I help?',
        buttons: [
          { id: 'order', label: 'My order' },
          { id: 'hours', label: 'Opening hours' },
        ],
      },
    },
    {
      id: 'number',
      type: 'entity-capture',
      position: { x: 560, y: 0 },
      config: { prompt: 'Your order number?', entity: 'regex', pattern: '[A-Z]{2}\\d{4}', saveTo: 'vars.orderNumber', retries: 2 },
    },
    {
      id: 'answer',
      type: 'message',
      position: { x: 840, y: 0 },
      config: {
        bubbles: [
          { kind: 'text', text: 'Order {{ vars.orderNumber }} is on its way.' },
          { kind: 'text', text: 'Thank you, {{ contact.name | default: "there" }}.' },
        ],
      },
    },
    { id: 'hours', type: 'message', position: { x: 560, y: 200 }, config: { bubbles: [{ kind: 'text', text: 'Nine to five.' }] } },
  ],
  edges: [
    { id: 'e1', from: 'hello', exit: 'next', to: 'menu' },
    { id: 'e2', from: 'menu', exit: 'order', to: 'number' },
    { id: 'e3', from: 'menu', exit: 'hours', to: 'hours' },
    { id: 'e4', from: 'number', exit: 'captured', to: 'answer' },
  ],
};
