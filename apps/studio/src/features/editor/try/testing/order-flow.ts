import { flowDocument, type FlowDocument, type FlowVersion, readyFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

const position = { x: 0, y: 0 };

/** A small order desk: a menu, a question, a web call, people, and an answer. */
export const orderFlow: FlowDocument = flowDocument.parse({
  format: 'filo.flow/1',
  name: 'Order desk',
  languages: ['en', 'it'],
  variables: [
    { key: 'number', type: 'text' },
    { key: 'state', type: 'text' },
    { key: 'parcels', type: 'number' },
  ],
  settings: { timezone: 'Europe/Rome' },
  nodes: [
    { id: 'start', type: 'trigger', position, config: { on: 'any' } },
    { id: 'stop', type: 'trigger', position, config: { on: 'keyword', words: { en: ['stop'], it: ['basta'] } } },
    { id: 'ad', type: 'trigger', position, config: { on: 'referral', payload: 'ad_*' } },
    {
      id: 'menu',
      type: 'button-menu',
      name: 'Menu',
      position,
      config: {
        text: { en: 'Hi {{ contact.name }}. How can I help?', it: 'Ciao. Come posso aiutarti?' },
        buttons: [
          { id: 'order', label: { en: 'My order', it: 'Il mio ordine' } },
          { id: 'person', label: { en: 'A person', it: 'Una persona' } },
          { id: 'hours', label: { en: 'Opening hours', it: 'Orari' } },
          { id: 'other', label: { en: 'Something else', it: 'Altro' } },
        ],
        timeout: 600,
      },
    },
    {
      id: 'ask',
      type: 'entity-capture',
      position,
      config: { prompt: { en: 'Which number?', it: 'Che numero?' }, entity: 'text', saveTo: 'vars.number' },
    },
    {
      id: 'call',
      type: 'webhook-call',
      name: 'Find the order',
      position,
      config: {
        url: 'https://shop.example/orders/{{ vars.number }}',
        method: 'POST',
        headers: { Authorization: 'Bearer s3cret' },
        save: { 'vars.state': 'body.state', 'vars.parcels': 'body.parcels' },
      },
    },
    {
      id: 'tell',
      type: 'message',
      position,
      config: { bubbles: [{ kind: 'text', text: { en: 'It is {{ vars.state }}.', it: 'È {{ vars.state }}.' } }] },
    },
    { id: 'desk', type: 'handoff', name: 'Desk', position, config: { team: 'support', acceptWithin: 180 } },
    {
      id: 'thanks',
      type: 'message',
      position,
      config: { bubbles: [{ kind: 'text', text: { en: 'Glad to help.', it: 'Felici di aiutare.' } }] },
    },
  ],
  edges: [
    ['start', 'next', 'menu'],
    ['menu', 'order', 'ask'],
    ['menu', 'person', 'desk'],
    ['ask', 'captured', 'call'],
    ['call', 'success', 'tell'],
    ['desk', 'resolved', 'thanks'],
  ].map(([from, exit, to], index) => ({ id: `e${index}`, from, exit, to })),
});

/** A flow ready to be played. */
export function ready(document: FlowDocument): FlowVersion {
  const made = readyFlow({ document, kinds: nodeKinds, flowId: 'orders' });
  if ('issues' in made) throw new Error(JSON.stringify(made.issues));
  return made.flow;
}
