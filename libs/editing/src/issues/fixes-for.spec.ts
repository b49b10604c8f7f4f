import type { FlowDocument } from '@filo/core';
import { checkFlow } from '@filo/core';
import { apply } from '../commands/apply.ts';
import { buttons, flow, sketch } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { fixesFor } from './fixes-for.ts';
import { isSlip } from './is-slip.ts';

const start: ['go', 'start'] = ['go', 'start'];
const edge = (id: string, from: string, exit: string, to: string) => ({ id, from, exit, to });
const withEdges = (document: FlowDocument, ...edges: FlowDocument['edges']): FlowDocument => ({
  ...document,
  edges: [...document.edges, ...edges],
});
const hi = flow([start, ['hi', 'end']], ['go>hi']);
const variable = (key: string) => ({ key, type: 'text' as const, personal: false, initial: '' });

/** A document with a mistake, and the label of each way to mend it. */
const cases: [code: string, document: FlowDocument, labels: string[]][] = [
  ['unknown-exit', withEdges(hi, edge('x', 'go', 'gone', 'hi')), ['Remove the connection']],
  ['exit-taken-twice', withEdges(hi, edge('x', 'go', 'next', 'hi')), ['Remove the connection']],
  ['edge-into-trigger', flow([start, ['hi', 'say', { text: '' }]], ['go>hi', 'hi>go']), ['Remove the connection']],
  ['unknown-node', withEdges(hi, edge('x', 'hi', 'next', 'gone')), ['Remove the connection']],
  ['unknown-node', flow([start, ['hi', 'jump', { node: 'gone' }]], ['go>hi']), []],
  ['unknown-type', flow([start, ['hi', 'mystery']], ['go>hi']), ['Remove the node']],
  ['duplicate-id', flow([start, ['hi', 'end'], ['hi', 'end']], ['go>hi']), ['Give each its own id']],
  ['duplicate-id', flow([start, ['menu', 'menu', buttons('x')], ['hi', 'end']], ['go>hi', 'go>menu']), ['Give each its own id']],
  [
    'no-trigger',
    flow(
      [
        ['last', 'end'],
        ['first', 'menu', buttons('x')],
      ],
      ['first.x>last'],
    ),
    ['Start on any message'],
  ],
  ['no-trigger', flow([]), ['Start on any message']],
  ['unreachable', flow([start, ['hi', 'end'], ['lost', 'end']], ['go>hi']), ['Remove the node']],
  ['dead-end', flow([start, ['hi', 'say', { text: '' }]], ['go>hi']), ['End the flow here']],
  [
    'dead-end',
    flow([start, ['hi', 'menu', buttons('x')], ['bye', 'end']], ['go>hi', 'hi.invalid>bye']),
    ['Connect to "End"', 'End the flow here'],
  ],
  [
    'unknown-variable',
    flow([start, ['hi', 'say', { text: '{{ vars.ordrNumber }}' }], ['bye', 'end']], ['go>hi', 'hi>bye'], {
      variables: [variable('orderNumber'), variable('city')],
    }),
    ['Use "orderNumber" instead', 'Add the variable "ordrNumber"'],
  ],
  [
    'unknown-name',
    flow([start, ['hi', 'say', { text: 'Hi {{ contact.nmae | upcase }}{{ contact["nmae"] }}' }], ['bye', 'end']], ['go>hi', 'hi>bye']),
    ['Change to contact.name'],
  ],
  [
    'unknown-name',
    flow([start, ['hi', 'say', { text: '{{ orderNumber }}' }], ['bye', 'end']], ['go>hi', 'hi>bye'], {
      variables: [variable('orderNumber')],
    }),
    ['Change to vars.orderNumber'],
  ],
  [
    'unknown-name',
    flow([start, ['hi', 'say', { text: '{% if nmae %}{{ nmae }}{% endif %}' }], ['bye', 'end']], ['go>hi', 'hi>bye']),
    ['Change to contact.name'],
  ],
  [
    'unknown-name',
    flow([start, ['hi', 'say', { text: '{{ contcat.name }}{{ contcat.name.size }}' }], ['bye', 'end']], ['go>hi', 'hi>bye']),
    ['Change to contact'],
  ],
  [
    'unknown-name',
    flow([start, ['hi', 'say', { text: '{{ contact.city }}' }], ['bye', 'end']], ['go>hi', 'hi>bye']),
    ['Change to contact.fields.city'],
  ],
  [
    'unknown-name',
    flow(
      [
        start,
        ['if', 'when', { branches: [{ id: 'a', when: { all: [{ left: 'mesage.text', op: 'equals', right: 'mesage.text' }] } }] }],
        ['bye', 'end'],
      ],
      ['go>if', 'if.a>bye', 'if.else>bye'],
    ),
    ['Change to message'],
  ],
  ['unknown-name', flow([start, ['hi', 'say', { text: '{{ weather }}' }], ['bye', 'end']], ['go>hi', 'hi>bye']), []],
  ['unused-variable', flow([start, ['bye', 'end']], ['go>bye'], { variables: [variable('left')] }), ['Remove the variable "left"']],
  ['unknown-fallback', { ...hi, settings: { timezone: 'UTC', fallback: 'gone' } }, ['Call a person instead']],
  [
    'no-flow-hours',
    flow([start, ['hi', 'hours'], ['bye', 'end']], ['go>hi', 'hi.open>bye', 'hi.closed>bye']),
    ['Open Monday to Friday, 9 to 18'],
  ],
  [
    'button-without-exit',
    flow(
      [start, ['hi', 'say', { text: '', cards: [{ title: 'A', buttons: [{ kind: 'reply', id: 'x', label: 'X' }] }] }], ['bye', 'end']],
      ['go>hi', 'hi>bye'],
    ),
    ['Remove the buttons'],
  ],
  [
    'missing-translation',
    flow([start, ['hi', 'say', { text: { en: 'Hi' } }], ['bye', 'end']], ['go>hi', 'hi>bye'], { languages: ['en', 'it'] }),
    [],
  ],
];

describe('fixes', () => {
  it.each(cases)('mend %s without another error', (code, document, labels) => {
    const before = checkFlow(document, kinds);
    const issue = before.find((one) => one.code === code);
    if (!issue) throw new Error(`the document has no ${code}, but ${before.map((one) => one.code).join(', ')}`);
    const fixes = fixesFor(issue, document, kinds);
    expect(fixes.map(({ label }) => label.en)).toEqual(labels);
    const count = (list: { code: string }[], wanted: string): number => list.filter((one) => one.code === wanted).length;
    for (const { label, command } of fixes) {
      expect(label.it).not.toBe(label.en);
      const after = checkFlow(apply(document, command, kinds), kinds);
      expect(count(after, code)).toBe(count(before, code) - 1);
      const worse = after.filter((one) => one.severity === 'error' && count(after, one.code) > count(before, one.code));
      expect(worse).toEqual([]);
    }
  });

  it('start the flow at the node that nothing leads to, beside it', () => {
    const document = flow(
      [
        ['last', 'end'],
        ['first', 'menu', buttons('x')],
      ],
      ['first.x>last'],
    );
    const [fix] = fixesFor({ code: 'no-trigger', nodeId: null, severity: 'error', params: {} }, document, kinds);
    expect(fix && sketch(apply(document, fix.command, kinds))).toEqual({
      nodes: ['last:end', 'first:menu', 'start-1:start'],
      edges: ['first.x>last', 'start-1.next>first'],
    });
  });

  it('are none for what has no fix, and for issues that are out of date', () => {
    const issue = (code: string, nodeId: string | null) => ({
      code,
      nodeId,
      severity: 'error' as const,
      params: { edge: 'gone', exit: 'x', path: 'x', variable: 'x' },
    });
    for (const code of ['bad-template', 'constructor', 'unknown-exit', 'dead-end', 'button-without-exit'])
      expect(fixesFor(issue(code, 'gone'), hi, kinds)).toEqual([]);
  });

  it.each([
    ['order', 'ordre', true],
    ['order_number', 'orderNumber', true],
    ['city', 'ciy', true],
    ['name', 'city', false],
    ['a', 'b', false],
    ['firstName', 'lastName', false],
  ])('take %s for a slip of %s or not', (one, other, slip) => {
    expect(isSlip(one, other)).toBe(slip);
  });
});
