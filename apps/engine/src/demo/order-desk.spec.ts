import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { channels } from '@filo/channels';
import { checkFlow, type FlowDocument, flowDocument } from '@filo/core';
import { type NodeCase, play, runCase } from '@filo/core/testing';
import { nodeKinds } from '@filo/nodes';
import { orderDesk } from './order-desk.ts';

const flow: FlowDocument = flowDocument.parse(orderDesk);
const file = new URL('cases/order-desk.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as Omit<NodeCase, 'flow'>[];
const [anyKind] = nodeKinds.values();
if (!anyKind) throw new Error('there are no node kinds');

/** Room a card takes on the canvas, in its pixels. */
const card = { width: 230, height: 260 };

describe('the order desk', () => {
  it.each(cases)('$name', (one) => {
    expect(runCase(anyKind, { ...one, flow: orderDesk }, nodeKinds).failures).toEqual([]);
  });

  it('is clean for every channel Filo has', () => {
    const limits = [...channels.values()].map(({ kind, limits: { text, caption }, capabilities: { buttons } }) => ({
      kind,
      text,
      caption,
      buttonLabel: buttons.labelMax,
      buttons: buttons.max,
    }));
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

  it('is drawn without overlaps', () => {
    const overlaps = flow.nodes.flatMap((a, index) =>
      flow.nodes
        .slice(index + 1)
        .filter((b) => Math.abs(a.position.x - b.position.x) < card.width + 40 && Math.abs(a.position.y - b.position.y) < card.height + 20)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('is walked by its cases from end to end', () => {
    const walked = new Set(cases.flatMap((one) => path(one)));
    expect(flow.nodes.filter(({ id, type }) => type !== 'note' && !walked.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

/** Every node a case comes to. */
function path({ script, contact, at }: Omit<NodeCase, 'flow'>): string[] {
  const lines = script.map(({ expect: _expect, ...line }) => line);
  return play({ flow: orderDesk, kinds: nodeKinds, script: lines, contact, ...(at !== undefined && { at }) }).flatMap((line) => line.path);
}
