import { describe, expect, it } from '@jest/globals';
import { nodeKinds } from '../registry.ts';

const when = { all: [] };
const reply = (id: string, label: unknown) => ({ kind: 'reply', id, label });

/** A type with its settings, and the names of its first exits. */
const cases: [type: string, config: object, names: unknown[]][] = [
  [
    'condition',
    {
      branches: [
        { id: 'b1', when },
        { id: 'b2', name: ' ', when },
        { id: 'b3', name: 'Grown up', when },
      ],
    },
    [
      { en: 'Branch 1', it: 'Ramo 1' },
      { en: 'Branch 2', it: 'Ramo 2' },
      { en: 'Grown up', it: 'Grown up' },
    ],
  ],
  [
    'random-split',
    { branches: [{ id: 'x1' }, { id: 'x2', name: 'B' }] },
    [
      { en: 'Way 1', it: 'Strada 1' },
      { en: 'B', it: 'B' },
    ],
  ],
  [
    'button-menu',
    {
      text: 'Which?',
      buttons: [reply('a', { en: 'Tea' }), { kind: 'url', label: '', url: '' }, reply('c', { en: '', it: ' ' }), reply('d', '')],
    },
    [{ en: 'Tea' }, { en: 'Button 3', it: 'Pulsante 3' }, { en: 'Button 4', it: 'Pulsante 4' }],
  ],
];

describe('ways out without a name', () => {
  it.each(cases)('of %s are numbered', (type, config, names) => {
    const kind = nodeKinds.get(type);
    const exits = kind?.exits(kind.config.parse(config)) ?? [];
    expect(exits.slice(0, names.length).map(({ label }) => label)).toEqual(names);
  });
});
