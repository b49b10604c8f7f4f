import fc from 'fast-check';
import { apply } from '../commands/apply.ts';
import { anyDocument } from '../testing/arbitrary.ts';
import { flow } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { variableNames } from './variable-names.ts';
import { variableUses } from './variable-uses.ts';

const document = flow(
  [
    ['say', 'say', { text: { en: 'vars.a is {{ vars.a }}', it: 'no' } }],
    ['literal', 'say', { text: 'vars.a' }],
    ['ask', 'menu', { text: '', buttons: [], saveTo: 'vars.a' }],
    ['when', 'when', { branches: [{ id: 'x', when: { any: [{ left: 'vars.a.city', op: 'equals', right: '{{ vars.b }}' }] } }] }],
    ['web', 'web', { url: 'https://x/{{ vars.a }}', save: { 'vars.b': 'body', 'vars.a.total': 'body.total' } }],
    ['lost', 'unknown', { target: 'vars.a', list: ['vars.ab'] }],
  ],
  [],
  {
    variables: [{ key: 'a', type: 'text', personal: true }],
    tests: [
      {
        id: 't',
        name: 'A test',
        channel: 'web-chat',
        lines: [{ set: { 'vars.a.x': 1 }, expect: { vars: { a: { x: 1 } }, texts: ['vars.a'] } }],
      },
      { id: 'u', name: 'Another', channel: 'web-chat', lines: [{ say: 'a' }] },
    ],
  },
);

describe('variables', () => {
  it('are found wherever they are used', () => {
    expect(
      variableUses(document, 'a', kinds).map((use) => (use.in === 'node' ? `${use.nodeId} ${use.how} ${use.path}` : use.name)),
    ).toEqual([
      'say reads text.en',
      'ask writes saveTo',
      'when reads branches.0.when.any.0.left',
      'web reads url',
      'web writes save.vars.a.total',
      'lost reads target',
      'A test',
    ]);
    expect(variableNames(document, kinds)).toEqual(['a', 'b']);
  });

  it('are renamed wherever they are used, in order, and nowhere else', () => {
    const after = apply(document, { do: 'rename-variable', from: 'a', to: 'city' }, kinds);
    expect(after.nodes.map(({ config }) => config)).toEqual([
      { text: { en: 'vars.a is {{ vars.city }}', it: 'no' } },
      { text: 'vars.a' },
      { text: '', buttons: [], saveTo: 'vars.city' },
      { branches: [{ id: 'x', when: { any: [{ left: 'vars.city.city', op: 'equals', right: '{{ vars.b }}' }] } }] },
      { url: 'https://x/{{ vars.city }}', save: { 'vars.b': 'body', 'vars.city.total': 'body.total' } },
      { target: 'vars.city', list: ['vars.ab'] },
    ]);
    expect(after.variables).toEqual([{ key: 'city', type: 'text', personal: true }]);
    expect(after.tests[0]?.lines).toEqual([{ set: { 'vars.city.x': 1 }, expect: { vars: { city: { x: 1 } }, texts: ['vars.a'] } }]);
    expect(after.tests[1]).toBe(document.tests[1]);
    expect(after.nodes[1]).toBe(document.nodes[1]);
  });

  it('stay two when one would take the name of the other', () => {
    const two = apply(
      document,
      { do: 'set-variables', variables: [...document.variables, { key: 'b', type: 'text', personal: false }] },
      kinds,
    );
    expect(apply(two, { do: 'rename-variable', from: 'a', to: 'b' }, kinds)).toBe(two);
  });

  it('have their uses gone after renaming, and are as before after renaming back', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('one', 'two', 'nothing'), (any, key) => {
        const renamed = apply(any, { do: 'rename-variable', from: key, to: 'fresh' }, kinds);
        expect(variableUses(renamed, key, kinds)).toEqual([]);
        expect(variableUses(renamed, 'fresh', kinds)).toHaveLength(variableUses(any, key, kinds).length);
        expect(apply(renamed, { do: 'rename-variable', from: 'fresh', to: key }, kinds)).toEqual(any);
      }),
      { numRuns: 300 },
    );
  });
});
