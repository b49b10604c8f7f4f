import type { NodeStats } from '@filo/api';
import { flowDocument } from '@filo/core';
import { countsOverlay, dropOff } from './drop-off.ts';

const document = flowDocument.parse({
  format: 'filo.flow/1',
  name: 'Order desk',
  nodes: [
    { id: 'start', type: 'trigger', config: { on: 'any' } },
    {
      id: 'menu',
      type: 'button-menu',
      config: {
        text: 'Hi',
        buttons: [
          { kind: 'reply', id: 'order', label: 'My order' },
          { kind: 'reply', id: 'hours', label: 'Hours' },
        ],
      },
    },
    { id: 'number', type: 'entity-capture', config: { prompt: 'Number?', entity: 'text', saveTo: 'vars.n' } },
    { id: 'end', type: 'end', config: {} },
  ],
  edges: [],
});

const stats: NodeStats[] = [
  { nodeId: 'start', entered: 14, conversations: 14, exits: { next: 14 }, waiting: 0 },
  { nodeId: 'menu', entered: 14, conversations: 14, exits: { order: 9, old: 1 }, waiting: 2 },
  { nodeId: 'number', entered: 9, conversations: 9, exits: { captured: 1 }, waiting: 3 },
  { nodeId: 'end', entered: 5, conversations: 5, exits: {}, waiting: 0 },
  { nodeId: 'removed', entered: 2, conversations: 2, exits: { next: 1 }, waiting: 0 },
  { nodeId: 'unseen', entered: 0, conversations: 0, exits: {}, waiting: 0 },
];

describe('drop-off', () => {
  const rows = dropOff(stats, document);

  test('puts the nodes first where most are lost; nodes without a way out lose nobody', () => {
    expect(rows.map(({ nodeId, entered, waiting, lost }) => [nodeId, entered, waiting, lost])).toEqual([
      ['number', 9, 3, 5],
      ['menu', 14, 2, 2],
      ['removed', 2, 0, 1],
      ['start', 14, 0, 0],
      ['end', 5, 0, 0],
    ]);
    expect(rows[0]?.lostShare).toBeCloseTo(5 / 9);
  });

  test('lists every way out, also those nobody took and those that are gone', () => {
    const menu = rows.find(({ nodeId }) => nodeId === 'menu');
    expect(menu?.exits.map(({ id, count, exit }) => [id, count, exit !== undefined])).toEqual([
      ['order', 9, true],
      ['hours', 0, true],
      ['invalid', 0, true],
      ['old', 1, false],
    ]);
    expect(rows.find(({ nodeId }) => nodeId === 'removed')?.node).toBeUndefined();
  });

  test('never counts fewer than none, when those who wait came in before the period', () => {
    const [row] = dropOff([{ nodeId: 'menu', entered: 0, conversations: 0, exits: { order: 3 }, waiting: 2 }], document);
    expect(row).toMatchObject({ lost: 0, lostShare: 0, waiting: 2 });
  });

  test('is drawn on the canvas by node and exit', () => {
    expect(countsOverlay(stats.slice(0, 2))).toEqual({
      kind: 'counts',
      nodes: { start: 14, menu: 14 },
      exits: { 'start:next': 14, 'menu:order': 9, 'menu:old': 1 },
      waiting: { menu: 2 },
    });
  });
});
