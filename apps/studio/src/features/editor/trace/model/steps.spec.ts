import type { Trace } from '@filo/core';
import { lightOf } from './light-of.ts';
import { notesIn } from './notes.ts';
import { passedIn } from './passed.ts';
import { saidIn } from './said-in.ts';
import { standingThrough } from './standing-through.ts';
import type { Step } from './step.ts';
import { valuesThrough } from './values-through.ts';

const at = (turn: number): string => new Date(Date.UTC(2026, 0, 1, 9, turn)).toISOString();
const step = (turn: number, ...trace: Trace): Step => ({
  turn,
  at: at(turn),
  trace,
  effects: [],
  event: { id: `e${turn}`, at: Date.parse(at(turn)), type: 'message.received', message: { bubbles: [] } },
});
const entered = (nodeId: string, flowVersionId = 'v1'): Trace[number] => ({ what: 'entered', nodeId, flowVersionId });
const left = (nodeId: string, exit: string, to: string | null, flowVersionId = 'v1'): Trace[number] => ({
  what: 'left',
  nodeId,
  exit,
  to,
  flowVersionId,
});
const wrote = (nodeId: string, path: string, value: string): Trace[number] => ({ what: 'assigned', nodeId, path, value });
const waiting = (nodeId: string): Trace[number] => ({ what: 'waiting', nodeId, waitId: 'w' });
const mine = new Set(['v1']);

describe('nodes a turn came by', () => {
  test.each<[string, Trace, ReturnType<typeof passedIn>]>([
    [
      'entered and left are one',
      [entered('a'), left('a', 'next', 'b'), entered('b')],
      [
        { nodeId: 'a', flowVersionId: 'v1', exit: 'next', led: true },
        { nodeId: 'b', flowVersionId: 'v1', exit: null, led: true },
      ],
    ],
    [
      'the one that was left may have been entered before',
      [left('a', 'next', null)],
      [{ nodeId: 'a', flowVersionId: 'v1', exit: 'next', led: false }],
    ],
    [
      'an exit that leads back to a question led somewhere',
      [entered('a'), left('a', 'next', null), { what: 'returned', nodeId: 'q' }],
      [{ nodeId: 'a', flowVersionId: 'v1', exit: 'next', led: true }],
    ],
    [
      'a node of another flow is another node',
      [entered('a'), entered('a', 'v2'), left('a', 'next', null, 'v2')],
      [
        { nodeId: 'a', flowVersionId: 'v1', exit: null, led: true },
        { nodeId: 'a', flowVersionId: 'v2', exit: 'next', led: false },
      ],
    ],
  ])('%s', (_, trace, expected) => {
    expect(passedIn(trace)).toEqual(expected);
  });
});

describe('notes', () => {
  test('tell what was not heard and what went wrong, and nothing of the way', () => {
    const trace: Trace = [
      entered('a'),
      { what: 'ignored', eventId: 'e1', why: 'double-click' },
      { what: 'issue', code: 'template-error', nodeId: 'a', params: {} },
      { what: 'deferred', eventId: 'e1' },
      { what: 'ended', nodeId: 'a' },
    ];
    expect(notesIn(trace)).toEqual([
      { phrase: { key: 'ignored-double-click' }, isWrong: false },
      { phrase: { key: 'issue-template-error' }, isWrong: true },
      { phrase: { key: 'deferred' }, isWrong: false },
      { phrase: { key: 'ended' }, isWrong: false },
    ]);
  });
});

describe('where the chat stands', () => {
  test('follows the flow, a called flow, questions put aside, and the end', () => {
    const steps = [
      step(1, entered('a'), left('a', 'next', 'q'), entered('q'), waiting('q')),
      step(
        2,
        { what: 'interrupted', nodeId: 'q' },
        entered('help'),
        left('help', 'next', null),
        { what: 'returned', nodeId: 'q' },
        waiting('q'),
      ),
      step(3, left('q', 'ok', 'sub'), entered('sub'), entered('x', 'v2'), waiting('x')),
      step(4, left('x', 'ok', null, 'v2'), left('sub', 'done', null), { what: 'ended', nodeId: 'sub' }),
      step(5, { what: 'ignored', eventId: 'e5', why: 'nothing-to-resume' }),
    ];
    expect([...standingThrough(steps, mine).values()]).toEqual(['q', 'q', 'sub', null, null]);
  });

  test('is known of a question that was entered before what is loaded', () => {
    expect([...standingThrough([step(7, waiting('q'))], mine).values()]).toEqual(['q']);
  });

  test('lights the way of the turn in this flow', () => {
    const one = step(3, left('q', 'ok', 'sub'), entered('sub'), entered('x', 'v2'), waiting('x'));
    expect(lightOf(one, 'sub', mine)).toEqual({ running: 'sub', nodes: ['q', 'sub'], exits: ['q:ok'] });
    expect(lightOf(step(4), 'q', mine)).toEqual({ running: 'q', nodes: ['q'], exits: [] });
  });
});

describe('values', () => {
  const initial = (id: string) => (id === 'v1' ? { count: 0 } : undefined);
  const steps = [
    step(1, entered('a'), wrote('a', 'vars.name', 'Jo'), wrote('a', 'contact.email', 'jo@x.example')),
    step(2, wrote('a', 'vars.name', 'Joe'), wrote('a', 'vars.name', 'Jane'), entered('x', 'v2'), wrote('x', 'vars.name', 'inner'), {
      what: 'ended',
      nodeId: 'x',
    }),
    step(3, entered('a'), wrote('a', 'vars.name', 'Al')),
  ];
  test('are told before and after, of each flow apart, and begin anew with each walk', () => {
    expect(Object.fromEntries(valuesThrough(steps, true, initial))).toEqual({
      1: {
        changes: [
          { path: 'vars.name', before: null, after: 'Jo' },
          { path: 'contact.email', before: null, after: 'jo@x.example' },
        ],
        others: { 'vars.count': 0 },
      },
      2: {
        changes: [
          { path: 'vars.name', before: 'Jo', after: 'Jane' },
          { path: 'vars.name', before: null, after: 'inner' },
        ],
        others: { 'vars.count': 0, 'contact.email': 'jo@x.example' },
      },
      3: {
        changes: [{ path: 'vars.name', before: null, after: 'Al' }],
        others: { 'contact.email': 'jo@x.example', 'vars.count': 0 },
      },
    });
  });

  test('are not known before what is loaded', () => {
    expect(valuesThrough(steps.slice(1), false, initial).get(2)?.changes[0]).toEqual({
      path: 'vars.name',
      before: undefined,
      after: 'Jane',
    });
  });
});

test('what the bot said belongs to the turn of the same moment', () => {
  const message = (id: string, turn: number, nodeId: string, author: 'bot' | 'contact' = 'bot') => ({
    id,
    conversationId: 'c',
    at: at(turn),
    direction: 'out' as const,
    author,
    authorId: null,
    authorName: null,
    nodeId,
    bubbles: [],
    buttons: [],
    payload: null,
    status: 'sent' as const,
    error: null,
    epoch: 0,
    editedAt: null,
    reaction: [],
  });
  const twin = { ...step(3, entered('c')), at: at(2) };
  const said = saidIn(
    [step(1, entered('a')), step(2, entered('b')), twin],
    [message('1', 1, 'a'), message('2', 1, 'a', 'contact'), message('3', 2, 'b'), message('4', 2, 'c'), message('5', 9, 'a')],
  );
  expect([...said].map(([turn, list]) => [turn, list.map(({ id }) => id)])).toEqual([
    [1, ['1']],
    [2, ['3']],
    [3, ['4']],
  ]);
});
