import { describe, expect, it } from '@jest/globals';
import { checkFlow, compileFlow } from '@filo/core';
import { play } from '@filo/core/testing';
import { nodeKinds } from './registry.ts';

/** The order desk that the flow document's description shows. */
const orderDesk = {
  format: 'filo.flow/1',
  name: 'Order desk',
  languages: ['en', 'it'],
  variables: [{ key: 'orderNumber', type: 'text', personal: false }],
  nodes: [
    { id: 'hello', type: 'trigger', position: { x: 0, y: 0 }, config: { on: 'any' } },
    {
      id: 'menu',
      type: 'button-menu',
      position: { x: 280, y: 0 },
      config: {
        text: { en: 'How can I help?', it: 'Come posso aiutarti?' },
        buttons: [
          { id: 'order', label: { en: 'My order', it: 'Il mio ordine' } },
          { id: 'human', label: { en: 'A person', it: 'Una persona' } },
        ],
      },
    },
    {
      id: 'number',
      type: 'entity-capture',
      position: { x: 560, y: 0 },
      config: { prompt: { en: 'Your order number?' }, entity: 'regex', pattern: '[A-Z]{2}\\d{4}', saveTo: 'vars.orderNumber', retries: 2 },
    },
    { id: 'desk', type: 'handoff', position: { x: 560, y: 200 }, config: { team: 'support' } },
  ],
  edges: [
    { id: 'e1', from: 'hello', exit: 'next', to: 'menu' },
    { id: 'e2', from: 'menu', exit: 'order', to: 'number' },
    { id: 'e3', from: 'menu', exit: 'human', to: 'desk' },
    { id: 'e4', from: 'number', exit: 'invalid', to: 'desk' },
  ],
};

describe('the order desk', () => {
  it('compiles', () => {
    expect(compileFlow({ id: 'v1', flowId: 'desk', document: orderDesk, kinds: nodeKinds })).toHaveProperty('flow');
  });

  it('has no errors, and the warnings it deserves', () => {
    const issues = checkFlow(orderDesk, nodeKinds).map(({ code, nodeId, severity }) => `${severity} ${code} ${nodeId ?? ''}`);
    expect(issues.sort()).toEqual([
      'warning dead-end desk',
      'warning dead-end menu',
      'warning dead-end number',
      'warning missing-translation number',
    ]);
  });

  it('takes an order number', () => {
    const lines = play({ flow: orderDesk, kinds: nodeKinds, script: [{ say: 'hi' }, { click: 'My order' }, { say: 'it is ab1234' }] });
    expect(lines.map(({ texts }) => texts)).toEqual([['How can I help?'], ['Your order number?'], []]);
    expect(lines.at(-1)).toMatchObject({ ended: true, vars: { orderNumber: 'AB1234' } });
  });

  it('hands over in Italian after three answers that do not fit', () => {
    const lines = play({
      flow: orderDesk,
      kinds: nodeKinds,
      contact: { language: 'it' },
      script: [{ say: 'ciao' }, { say: 'il mio ordine' }, { say: 'boh' }, { say: 'non so' }, { say: 'uffa' }],
    });
    expect(lines.at(-1)).toMatchObject({ owner: 'queue', waits: 'desk', texts: ['Grazie. Una persona ti risponderà qui.'] });
    expect(lines.at(-1)?.effects).toMatchObject([{ type: 'hand.over', handOver: { team: 'support', reason: 'uffa' } }]);
  });
});
