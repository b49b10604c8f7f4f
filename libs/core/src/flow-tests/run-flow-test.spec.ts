import { describe, expect, it } from '@jest/globals';
import type { FlowDocument } from '../flow/document.ts';
import { flowDocument } from '../flow/document.ts';
import { playSession } from '../play/play-session.ts';
import { describeProblem } from '../play/problem.ts';
import { wholeDocument } from '../testing/case-flow.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import { coverageOf } from './coverage.ts';
import { describeDifference } from './describe-difference.ts';
import { withExpectations } from './expectations-of.ts';
import type { FlowTest, TestLine } from './flow-test.ts';
import { runFlowTest, runFlowTests } from './run-flow-test.ts';

const document: FlowDocument = flowDocument.parse(
  wholeDocument(
    {
      variables: [{ key: 'total', type: 'number', initial: 0 }],
      nodes: [
        { id: 't', type: 'tiny-trigger', config: {} },
        { id: 'hello', type: 'tiny-say', config: { text: 'Hello {{ contact.name }}' } },
        { id: 'menu', type: 'tiny-menu', config: { text: 'Choose', buttons: ['order', 'person'], saveTo: 'vars.choice' } },
        { id: 'web', type: 'tiny-web', config: { url: 'https://shop.example' } },
        { id: 'desk', type: 'tiny-hand', config: {} },
        { id: 'bye', type: 'tiny-end', config: {} },
      ],
      edges: [
        { from: 't', exit: 'next', to: 'hello' },
        { from: 'hello', exit: 'next', to: 'menu' },
        { from: 'menu', exit: 'order', to: 'web' },
        { from: 'menu', exit: 'person', to: 'desk' },
        { from: 'web', exit: 'success', to: 'bye' },
      ],
    },
    'Tested',
  ),
);
const source = { document, kinds: tinyKinds };
const testOf = (lines: TestLine[], more: Partial<FlowTest> = {}): FlowTest => ({
  id: 'one',
  name: 'One',
  channel: 'web-chat',
  contact: { name: 'Ada' },
  lines,
  ...more,
});

const said = (expect: TestLine['expect']): TestLine[] => [{ say: 'hi', expect: expect ?? {} }];
const ordered = (expect: TestLine['expect']): TestLine[] => [{ say: 'hi' }, { click: 'order', expect: expect ?? {} }];

describe('runFlowTest', () => {
  it('passes what is true', () => {
    const lines: TestLine[] = [
      { say: 'hi', expect: { texts: ['Hello Ada', 'Choose'], buttons: ['order', 'person'], vars: { total: 0, choice: null } } },
      {
        click: 'order',
        expect: {
          texts: [],
          exits: [{ nodeId: 'menu', exit: 'order' }],
          vars: { choice: 'order' },
          effects: [{ type: 'call.webhook', request: { url: 'https://shop.example' } }],
          ended: false,
        },
      },
      { answer: { ok: true }, expect: { ended: true, owner: 'bot' } },
    ];
    const result = runFlowTest(source, testOf(lines));
    expect(result).toMatchObject({ testId: 'one', passed: true, problem: null, issues: [] });
    expect(result.lines).toEqual([{ differences: [] }, { differences: [] }, { differences: [] }]);
    expect(result.visited.nodes).toEqual(['t', 'hello', 'menu', 'web', 'bye']);
    expect(result.visited.exits).toContainEqual({ nodeId: 'menu', exit: 'order' });
  });

  it.each<[TestLine[], string[], string[]]>([
    [
      said({ texts: ['Welcome Ada', 'Choose'] }),
      ['The bot said “Hello Ada” instead of “Welcome Ada”.'],
      ['Il bot ha detto «Hello Ada» invece di «Welcome Ada».'],
    ],
    [said({ texts: ['Choose'] }), ['The bot also said “Hello Ada”.'], ['Il bot ha detto anche «Hello Ada».']],
    [
      said({ texts: ['Hello Ada', 'Wait', 'Choose', 'Bye'] }),
      ['The bot did not say “Wait”.', 'The bot did not say “Bye”.'],
      ['Il bot non ha detto «Wait».', 'Il bot non ha detto «Bye».'],
    ],
    [
      said({ buttons: ['order', 'human'] }),
      ['The button reads “person” instead of “human”.'],
      ["Sul pulsante c'è «person» invece di «human»."],
    ],
    [said({ buttons: ['order'] }), ['The button “person” was shown as well.'], ["C'era anche il pulsante «person»."]],
    [
      ordered({ exits: [{ nodeId: 'menu', exit: 'person' }] }),
      ['The chat left “Main menu” by “order” instead of “Main menu” by “person”.'],
      ['La chat è uscita da «Main menu» per «order» invece che da «Main menu» per «person».'],
    ],
    [ordered({ exits: [] }), ['The chat also left “Main menu” by “order”.'], ['La chat è uscita anche da «Main menu» per «order».']],
    [
      ordered({ vars: { choice: 'person', total: 1, gone: true } }),
      [
        'The variable “choice” is “order” instead of “person”.',
        'The variable “total” is 0 instead of 1.',
        'The variable “gone” is empty instead of true.',
      ],
      [
        'La variabile «choice» è «order» invece di «person».',
        'La variabile «total» è 0 invece di 1.',
        'La variabile «gone» è vuota invece di true.',
      ],
    ],
    [
      ordered({ effects: [{ type: 'call.webhook', request: { url: 'https://other.example' } }] }),
      ['“request.url” of what the flow asked for is “https://shop.example” instead of “https://other.example”.'],
      ['«request.url» di ciò che il flusso ha chiesto è «https://shop.example» invece di «https://other.example».'],
    ],
    [
      ordered({ effects: [{ type: 'hand.over' }] }),
      ['The flow asked to call a web service instead of asking to hand the chat over.'],
      ['Il flusso ha chiesto di chiamare un servizio web invece che di passare la chat.'],
    ],
    [
      [{ say: 'hi' }, { click: 'person', expect: { owner: 'bot', ended: true } }],
      ['The chat is with the queue instead of the bot.', 'The chat goes on, but should have ended here.'],
      ['La chat è con la coda invece che con il bot.', 'La chat continua, ma qui doveva finire.'],
    ],
  ])('says what is not: %j', (lines, en, it) => {
    const { passed, lines: came } = runFlowTest(source, testOf(lines));
    const names = { node: (id: string) => (id === 'menu' ? 'Main menu' : id) };
    const words = came.flatMap(({ differences }) => differences.map((one) => describeDifference(one, names)));
    expect(words.map((one) => one.en)).toEqual(en);
    expect(words.map((one) => one.it)).toEqual(it);
    expect(passed).toBe(false);
  });

  it('fails at the line that cannot be done, and judges those before it', () => {
    const { passed, lines, problem } = runFlowTest(source, testOf([...said({ texts: [] }), { click: 'gone' }, { say: 'x' }]));
    expect({ passed, counts: lines.map(({ differences }) => differences.length) }).toEqual({ passed: false, counts: [2, 0, 0] });
    expect(problem && describeProblem(problem.text).it).toBe('il pulsante "gone" non è stato mostrato, solo: order, person');
  });

  it('starts at a node, which counts as visited', () => {
    const result = runFlowTest(source, testOf([{ click: 'person', expect: { owner: 'queue' } }], { start: 'menu' }));
    expect(result).toMatchObject({ passed: true, visited: { nodes: ['menu', 'desk'] } });
    expect(runFlowTest(source, testOf([], { start: 'gone' }))).toMatchObject({ passed: false, problem: { line: -1 } });
  });

  it('gives the issues of a flow that cannot run', () => {
    const broken = { document: { ...document, nodes: [{ id: 'x', type: 'unheard-of' }], edges: [] }, kinds: tinyKinds };
    expect(runFlowTest(broken, testOf(said({})))).toMatchObject({ passed: false, issues: [{ code: 'unknown-type' }] });
    expect(runFlowTests(broken)).toMatchObject({ results: [], issues: [{ code: 'unknown-type' }] });
  });
});

describe('a tried chat', () => {
  it('becomes a test that passes, and tells later what changed', () => {
    const script: TestLine[] = [
      { set: { 'vars.total': 2 } },
      { say: 'hi' },
      { click: 'order' },
      { answer: {} },
      { say: 'again' },
      { click: 'person' },
    ];
    const { played } = playSession({ flow: source, script, contact: { name: 'Ada' } });
    const lines = withExpectations(script, played);
    expect(lines.map(({ expect }) => expect)).toEqual([
      undefined,
      { texts: ['Hello Ada', 'Choose'], buttons: ['order', 'person'], exits: expect.any(Array), ended: false },
      { texts: [], exits: [{ nodeId: 'menu', exit: 'order' }], vars: { choice: 'order' } },
      { texts: [], exits: [{ nodeId: 'web', exit: 'success' }], vars: { answer: {} }, ended: true },
      expect.objectContaining({ ended: false, vars: { total: 0, choice: null, answer: null } }),
      expect.objectContaining({ owner: 'queue' }),
    ]);
    expect(runFlowTest(source, testOf(lines)).passed).toBe(true);
    const renamed = {
      ...document,
      nodes: document.nodes.map((node) => (node.id === 'hello' ? { ...node, config: { text: 'Hi' } } : node)),
    };
    expect(runFlowTest({ ...source, document: renamed }, testOf(lines)).lines[1]?.differences).toEqual([
      { what: 'text', at: 0, expected: 'Hello Ada', actual: 'Hi' },
    ]);
  });
});

describe('coverageOf', () => {
  it('tells what no test comes to', () => {
    const tests = [testOf(ordered({})), testOf([{ say: 'hi' }, { click: 'order' }, { answer: {} }])];
    const { results } = runFlowTests({ ...source, document: { ...document, tests } });
    const { visited, missed, share } = coverageOf(source, results);
    expect(visited.nodes).toEqual(['t', 'hello', 'menu', 'web', 'bye']);
    expect(missed.nodes).toEqual(['desk']);
    expect(missed.exits).toContainEqual({ nodeId: 'menu', exit: 'person' });
    expect(share).toBeCloseTo((5 + visited.exits.length) / (6 + visited.exits.length + missed.exits.length));
  });

  it('of nothing is whole', () => {
    expect(coverageOf({ document: { ...document, nodes: [], edges: [] }, kinds: tinyKinds }, [])).toMatchObject({ share: 1 });
  });
});
