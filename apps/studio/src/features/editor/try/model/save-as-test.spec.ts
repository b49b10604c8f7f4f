import { runFlowTest, type FlowTest } from '@filo/core';
import { flowTest } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import { orderFlow, ready } from '../testing/order-flow.ts';
import { triedLines } from '../testing/tried-lines.ts';
import { asTest } from './save-as-test.ts';
import { testName } from './test-name.ts';

const { tried, session, turns, flow } = triedLines(
  [{ say: 'hello' }, { click: 'menu:order' }, { say: 'AB1' }, { answer: { status: 200, selected: { 'vars.state': 'shipped' } } }],
  { channel: 'telegram', language: 'it', contact: { name: 'Ada' } },
);
const test: FlowTest = asTest(tried, session, { id: 'one', name: testName(turns) });

describe('a trial saved as a test', () => {
  it('is a test the document takes, and the flow passes it', () => {
    expect(flowTest.parse(test)).toEqual(test);
    expect(runFlowTest(flow, test)).toMatchObject({ passed: true, problem: null });
  });

  it('is named by what the customer did', () => {
    expect(test).toMatchObject({ name: 'hello, Il mio ordine, AB1', channel: 'telegram', language: 'it', contact: { name: 'Ada' } });
  });

  it('fails when the flow says something else', () => {
    const nodes = orderFlow.nodes.map((node) =>
      node.id === 'tell' ? { ...node, config: { bubbles: [{ kind: 'text', text: { en: 'Gone', it: 'Andato' } }] } } : node,
    );
    const { passed, lines } = runFlowTest(ready({ ...orderFlow, nodes }), test);
    expect({ passed, differences: lines[3]?.differences }).toMatchObject({
      passed: false,
      differences: [{ what: 'text', expected: 'È shipped.', actual: 'Andato' }],
    });
  });
});
