import { describe, expect, it } from '@jest/globals';
import { wholeDocument } from '../testing/case-flow.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import type { Line } from './line.ts';
import type { SessionInput } from './play-session.ts';
import { playSession } from './play-session.ts';
import { describeProblem } from './problem.ts';

const document = wholeDocument(
  {
    languages: ['en', 'it'],
    variables: [{ key: 'total', type: 'number' }],
    nodes: [
      { id: 't', type: 'tiny-trigger', config: {} },
      {
        id: 'menu',
        type: 'tiny-menu',
        config: { text: { en: 'Choose', it: 'Scegli' }, buttons: ['web', 'called'], saveTo: 'vars.choice' },
      },
      { id: 'web', type: 'tiny-web', config: { url: 'https://shop.example', timeoutMs: 60_000 } },
      { id: 'say', type: 'tiny-say', config: { text: '{{ contact.name }} {{ vars.total }} {{ channel.kind }}' } },
      { id: 'ask', type: 'tiny-menu', config: { text: 'Again', buttons: ['yes'] } },
      { id: 'call', type: 'tiny-call', config: { flowId: 'other', inputs: {}, outputs: {} } },
    ],
    edges: [
      { from: 't', exit: 'next', to: 'menu' },
      { from: 'menu', exit: 'web', to: 'web' },
      { from: 'menu', exit: 'called', to: 'call' },
      { from: 'web', exit: 'success', to: 'say' },
      { from: 'say', exit: 'next', to: 'ask' },
    ],
  },
  'Tried',
);
const other = wholeDocument(
  {
    nodes: [
      { id: 't', type: 'tiny-trigger', config: {} },
      { id: 'inner', type: 'tiny-menu', config: { text: 'Inside', buttons: ['out'] } },
    ],
    edges: [{ from: 't', exit: 'next', to: 'inner' }],
  },
  'Other',
);

const tried = (script: Line[], more: Partial<SessionInput> = {}) =>
  playSession({ flow: { document, kinds: tinyKinds, flows: { other } }, script, ...more });

describe('playSession', () => {
  it('tells after each line where the conversation stands', () => {
    const { played, problem, issues } = tried([{ say: 'hi' }, { click: 'web' }, { wait: 1000 }], { channel: 'telegram', language: 'it' });
    expect({ problem, issues }).toEqual({ problem: null, issues: [] });
    expect(played[0]).toMatchObject({ texts: ['Scegli'], waits: 'menu', flowId: 'main', language: 'it', awaited: null, timers: [] });
    expect(played[1]).toMatchObject({
      waits: 'web',
      vars: { choice: 'web' },
      channel: 'telegram',
      timers: [{ nodeId: 'web', inMs: 60_000 }],
    });
    expect(played[1]?.awaited).toMatchObject({ type: 'call.webhook', nodeId: 'web', request: { url: 'https://shop.example' } });
    expect(played[2]).toMatchObject({ at: Date.parse('2025-01-06T09:00:11Z'), timers: [{ inMs: 59_000 }] });
  });

  it('names the flow that waits inside a subflow', () => {
    expect(tried([{ say: 'hi' }, { click: 'called' }]).played[1]).toMatchObject({ waits: 'inner', flowId: 'other', texts: ['Inside'] });
  });

  it('leaves a called flow out that cannot run, and only that', () => {
    const broken = playSession({
      flow: { document, kinds: tinyKinds, flows: { other: {} } },
      script: [{ say: 'hi' }, { click: 'called' }],
    });
    expect(broken.played[1]).toMatchObject({ issues: ['unknown-flow'], owner: 'queue' });
  });

  it('takes what is set by hand, before and during a run', () => {
    const script: Line[] = [
      { set: { 'vars.total': '3', 'contact.name': 'Ada' } },
      { start: { nodeId: 'say' } },
      { channel: 'telegram' },
      { set: { 'vars.total': 4, 'contact.name': null, 'contact.tags': ['vip'] } },
      { start: { nodeId: 'say' } },
      { language: 'it' },
      { start: { nodeId: 'menu' } },
    ];
    const { played } = tried(script);
    expect(played.map(({ texts }) => texts[0])).toEqual([
      undefined,
      'Ada 3 web-chat',
      undefined,
      undefined,
      '  telegram',
      undefined,
      'Scegli',
    ]);
    expect(played[0]).toMatchObject({ vars: { total: 3 }, at: Date.parse('2025-01-06T09:00:00Z') });
    expect(played[3]).toMatchObject({ vars: { total: 4 }, contact: { tags: ['vip'] } });
  });

  it('sets what the waiting flow remembers', () => {
    const script: Line[] = [{ say: 'hi' }, { click: 'web' }, { set: { 'vars.total': 7, 'contact.name': 'Bo' } }, { answer: {} }];
    expect(tried(script).played[3]).toMatchObject({ texts: ['Bo 7 web-chat', 'Again'], waits: 'ask' });
  });

  it('starts at a node, before the first line', () => {
    const { opening, played } = tried([{ click: 'yes' }], { startAt: 'ask' });
    expect(opening).toMatchObject({ texts: ['Again'], waits: 'ask' });
    expect(played).toMatchObject([{ exits: [{ nodeId: 'ask', exit: 'yes' }], ended: true }]);
  });

  it.each<[Line[], Partial<SessionInput>, number, string]>([
    [[{ say: 'hi' }, { click: 'gone' }], {}, 1, 'no button "gone" was shown, only: web, called'],
    [[{ say: 'hi' }, { answer: 1 }, { say: 'ho' }], {}, 1, 'the flow waits for no effect'],
    [[{ set: { 'state.wait': 1 } }], {}, 0, '"state.wait" is nothing that can be set'],
    [[{ set: { 'contact.__proto__': 1 } }], {}, 0, '"contact.__proto__" is nothing that can be set'],
    [[{ say: 'hi' }], { startAt: 'gone' }, -1, 'there is no node "gone" to start from'],
  ])('%j stops where it cannot go on', (script, more, line, words) => {
    const { played, problem } = tried(script, more);
    expect(problem && { line: problem.line, words: describeProblem(problem.text).en }).toEqual({ line, words });
    expect(played).toHaveLength(Math.max(0, line));
  });

  it('gives the issues of a flow that cannot run', () => {
    const session = playSession({ flow: { document: { ...document, edges: [{}] }, kinds: tinyKinds }, script: [{ say: 'hi' }] });
    expect(session).toMatchObject({ played: [], problem: null });
    expect(session.issues[0]).toMatchObject({ code: 'invalid-document', severity: 'error' });
  });

  it('plays the same again', () => {
    const script: Line[] = [{ say: 'hi' }, { click: 'web' }, { fail: { code: 'timeout', text: '' } }];
    expect(tried(script)).toEqual(tried(script));
    expect(tried(script.slice(0, 2)).played).toEqual(tried(script).played.slice(0, 2));
  });
});
