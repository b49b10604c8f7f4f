import { type FlowTest, flowTest, readyFlow, runFlowTest, type Session, type TestExpectation } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { playTest } from '../../parts/play-test.ts';
import { sampleFlow } from '../../parts/testing/sample-flow.ts';
import { acceptAll, accepted, acceptLine } from '../../parts/accept.ts';
import { withAspect } from './aspects.ts';
import { addLine, moveLine, removeLine, replaceLine } from './edit-lines.ts';
import { freeName } from '../../parts/free-name.ts';
import { awaitedValues, draftOf, lineOf, shownButtons } from './line-draft.ts';
import { linesToTry } from './lines-to-try.ts';
import { nodeOfDifference } from './node-of-difference.ts';
import { overlayOf } from './overlay-of.ts';
import { pathOf } from './path-of.ts';

const ready = readyFlow({ document: sampleFlow, kinds: nodeKinds });
if (!('flow' in ready)) throw new Error('the sample flow cannot run');
const { flow } = ready;
const made = (...lines: FlowTest['lines']): FlowTest => flowTest.parse({ id: 't', name: 'One', lines });
const hello = made({ say: 'hi', expect: { texts: ['Hallo'], exits: [] } }, { click: 'menu:bye', expect: { texts: ['Ciao'] } });
const played = playTest(flow, hello);
const came = (session: Session, line: number) => {
  const one = session.played[line];
  if (!one) throw new Error(`line ${line} was not played`);
  return one;
};
const first = { ...came(played, 0), vars: { a: 1, b: { x: 1, y: 2 } }, effects: [{ type: 'end.conversation' as const, close: true }] };

describe('accepting', () => {
  test.each<[string, TestExpectation, TestExpectation]>([
    ['what is said', { texts: ['Hallo'] }, { texts: ['Hello'] }],
    ['buttons and exits', { buttons: [], exits: [] }, { buttons: ['My order', 'Bye'], exits: [{ nodeId: 'start', exit: 'next' }] }],
    ['the variables that were named, as far as they were', { vars: { b: { x: 9 }, gone: 1 } }, { vars: { b: { x: 1 }, gone: null } }],
    ['who has the chat and whether it ended', { owner: 'queue', ended: true }, { owner: 'bot', ended: false }],
    ['effects in the parts that were named', { effects: [{ type: 'end.conversation' }] }, { effects: [{ type: 'end.conversation' }] }],
    ['other effects as a whole', { effects: [{ type: 'call.webhook' }] }, { effects: [{ type: 'end.conversation', close: true }] }],
    ['nothing where nothing was expected', {}, {}],
  ])('%s', (_, expected, now) => {
    expect(accepted(expected, first)).toEqual(now);
  });

  test('one line leaves the others alone', () => {
    expect(acceptLine(hello, 1, played).lines).toEqual([hello.lines[0], { click: 'menu:bye', expect: { texts: ['Bye'] } }]);
  });

  test('all of a test leaves what could not be done', () => {
    const stuck = made({ say: 'hi', expect: { texts: [] } }, { click: 'gone', expect: { texts: ['never'] } });
    expect(acceptAll(stuck, playTest(flow, stuck)).lines).toEqual([{ say: 'hi', expect: { texts: ['Hello'] } }, stuck.lines[1]]);
  });
});

describe('what is expected', () => {
  test('can be added as it is now, and taken away', () => {
    const line = withAspect({ say: 'hi' }, 'buttons', true, came(played, 0), undefined);
    expect(line).toEqual({ say: 'hi', expect: { buttons: ['My order', 'Bye'] } });
    expect(withAspect(line, 'buttons', false, undefined, undefined)).toEqual({ say: 'hi' });
  });
});

describe('lines', () => {
  test('a new one expects what comes of it', () => {
    const { lines } = addLine(made({ say: 'hi' }), { click: 'menu:bye' }, 1, flow);
    expect(lines[1]).toMatchObject({ click: 'menu:bye', expect: { texts: ['Bye'], ended: true } });
    expect(lines[0]).toEqual({ say: 'hi' });
  });

  test('one that cannot be done expects nothing', () => {
    expect(addLine(made(), { click: 'nothing' }, 0, flow).lines).toEqual([{ click: 'nothing' }]);
    expect(addLine(made(), { say: 'hi' }, 0, null).lines).toEqual([{ say: 'hi' }]);
  });

  test.each<[string, FlowTest, FlowTest['lines']]>([
    ['are removed', removeLine(hello, 0), [hello.lines[1]] as FlowTest['lines']],
    ['move up', moveLine(hello, 1, -1), [hello.lines[1], hello.lines[0]] as FlowTest['lines']],
    ['stay at the ends', moveLine(hello, 1, 1), hello.lines],
    [
      'are changed and go on expecting',
      replaceLine(hello, 1, { say: 'bye' }),
      [hello.lines[0], { say: 'bye', expect: { texts: ['Ciao'] } }] as FlowTest['lines'],
    ],
  ])('%s', (_, test_, lines) => {
    expect(test_.lines).toEqual(lines);
  });
});

describe('a line while it is written', () => {
  const shown = shownButtons(played, 1);
  const variables = [
    { key: 'count', type: 'number' as const, personal: false },
    { key: 'note', type: 'text' as const, personal: false },
  ];
  test('knows the buttons shown before it', () => {
    expect([...shown]).toEqual([
      ['menu:order', 'My order'],
      ['menu:bye', 'Bye'],
    ]);
    expect(shownButtons(played, 0).size).toBe(0);
  });

  test.each<[FlowTest['lines'][number]]>([
    [{ say: 'hello' }],
    [{ click: 'menu:order' }],
    [{ click: 'not shown' }],
    [{ wait: 90_000 }],
    [{ answer: { status: 404, selected: { 'vars.note': 'x' } } }],
    [{ fail: { code: 'http-status', text: 'http-status', status: 500 } }],
    [{ owner: 'agent' }],
    [{ fail: { code: 'http-status', text: 'not found', status: 404 } }],
    [{ owner: 'bot', resume: { at: 'resolved' } }],
    [{ owner: 'bot', resume: { at: 'start' } }],
    [{ owner: 'bot', resume: { at: 'node', nodeId: 'menu' } }],
    [{ agent: 'Ada here' }],
    [{ set: { 'vars.count': 3, 'contact.name': 'Jo' } }],
    [{ set: { 'vars.note': '3' } }],
    [{ set: { 'vars.note': null } }],
  ])('%j is itself again', (line) => {
    expect(lineOf(draftOf(line, shown), shown, variables, line)).toEqual(line);
  });

  test('is missing something while it is empty', () => {
    const draft = draftOf(undefined, shown);
    const kinds = ['say', 'click', 'set', 'agent'] as const;
    expect(kinds.map((kind) => lineOf({ ...draft, kind }, shown, variables))).toEqual([null, null, null, null]);
    expect(lineOf({ ...draft, kind: 'answer', values: '[1' }, shown, variables)).toBeNull();
  });

  test('is the answer while the flow waits for a web service', () => {
    const request = {
      method: 'GET' as const,
      url: 'https://x.example',
      headers: {},
      timeoutMs: 1,
      retries: 0,
      select: { 'vars.count': 'body.n', 'vars.note': 'body.t' },
    };
    const before = { ...came(played, 0), awaited: { id: 'e', nodeId: 'call', type: 'call.webhook' as const, request } };
    const values = awaitedValues(before, variables);
    expect(draftOf(undefined, shown, values)).toMatchObject({
      kind: 'answer',
      values: JSON.stringify({ 'vars.count': 1, 'vars.note': '' }, null, 2),
    });
    expect(awaitedValues(came(played, 0), variables)).toBeNull();
  });
});

describe('a test that is opened in Try it', () => {
  const good = made({ say: 'hi' }, { click: 'menu:bye' }, { say: 'hi' });
  test.each<[string, FlowTest, number, number]>([
    ['the line that is looked at', good, 1, 2],
    ['its end when it passes', good, Infinity, 3],
    ['the first line that differs', hello, Infinity, 1],
    ['before the line that cannot be done', made({ say: 'hi' }, { click: 'gone' }, { say: 'x' }), Infinity, 1],
    ['the beginning when nothing can be done', made({ click: 'gone' }), Infinity, 0],
  ])('is played up to %s', (_, test_, chosen, lines) => {
    expect(linesToTry(test_, runFlowTest(flow, test_), chosen)).toBe(lines);
  });
});

describe('on the canvas', () => {
  test('a difference has its node', () => {
    const nodeOf = (line: number, difference: Parameters<typeof nodeOfDifference>[0]) =>
      nodeOfDifference(difference, came(played, line), flow);
    expect(nodeOf(0, { what: 'text', at: 0, expected: 'Hallo', actual: 'Hello' })).toBe('menu');
    expect(nodeOf(1, { what: 'text', at: 0, expected: 'Ciao', actual: null })).toBe('bye');
    expect(nodeOf(0, { what: 'exit', at: 0, expected: null, actual: { nodeId: 'start', exit: 'next' } })).toBe('start');
    expect(nodeOf(0, { what: 'button', at: 0, expected: 'A', actual: 'My order' })).toBe('menu');
    expect(nodeOf(0, { what: 'variable', path: 'x', expected: 1, actual: null })).toBe('menu');
  });

  test('a test has its way, up to a line', () => {
    expect(pathOf(played, flow, 0)).toEqual({ running: 'menu', nodes: ['start', 'menu'], exits: ['start:next'] });
    expect(pathOf(played, flow, Number.POSITIVE_INFINITY)).toMatchObject({ running: null, nodes: ['start', 'menu', 'bye'] });
    expect(pathOf(playTest(flow, made()), flow, 0)).toBeNull();
  });

  test('each node counts the tests that come by', () => {
    const visited = { nodes: ['a', 'b'], exits: [{ nodeId: 'a', exit: 'x' }] };
    expect(overlayOf([{ visited }, { visited: { nodes: ['a'], exits: [] } }])).toEqual({
      kind: 'coverage',
      nodes: { a: 2, b: 1 },
      exits: { 'a:x': 1 },
    });
  });
});

test('a name is given once', () => {
  expect(freeName([{ name: 'A' }, { name: 'A 2' }], 'A')).toBe('A 3');
  expect(freeName([], 'A')).toBe('A');
});
