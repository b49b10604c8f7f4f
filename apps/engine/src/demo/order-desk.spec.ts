import { describe, expect, it } from '@jest/globals';
import { channels } from '@filo/channels';
import { limitsFor } from '@filo/channels/lens';
import { checkFlow, coverageOf, describeDifference, describeProblem, namesIn, readyFlow, runFlowTest } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { orderDesk } from './order-desk.ts';

const ready = readyFlow({ document: orderDesk, kinds: nodeKinds });
if ('issues' in ready) throw new Error(JSON.stringify(ready.issues));
const { flow: source } = ready;
const flow = source.document;

describe('the order desk', () => {
  it.each(flow.tests)('$name', (test) => {
    const { lines, problem } = runFlowTest(source, test);
    const words = lines.flatMap(({ differences }) => differences.map((one) => describeDifference(one, namesIn(source, 'en')).en));
    expect([...words, ...(problem ? [describeProblem(problem.text).en] : [])]).toEqual([]);
  });

  it('is clean for every channel Filo has', () => {
    const limits = [...channels.keys()].flatMap(limitsFor);
    expect(checkFlow(orderDesk, nodeKinds, { channels: limits, flows: [] })).toEqual([]);
  });

  it('never shouts', () => {
    const texts = flow.nodes.flatMap(({ type, config }) => {
      const kind = nodeKinds.get(type);
      return kind ? (kind.facts(kind.config.parse(config)).texts ?? []) : [];
    });
    const spoken = texts.flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)));
    expect(spoken.length).toBeGreaterThan(50);
    expect(spoken.filter((text) => text.includes('!') || text.length > 160)).toEqual([]);
  });

  it('is walked by its tests from end to end', () => {
    const { missed } = coverageOf(
      source,
      flow.tests.map((test) => runFlowTest(source, test)),
    );
    expect(missed.nodes).toEqual([]);
  });
});
