import { describe, expect, it } from '@jest/globals';
import type { InboundMessage } from '../events/event.ts';
import type { Happening } from '../play/player.ts';
import type { Trace } from '../interpret/trace.ts';
import { playSession } from '../play/play-session.ts';
import { wholeDocument } from '../testing/case-flow.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import { flowTest } from './flow-test.ts';
import type { RecordedTurn } from './record-test.ts';
import { recordTest } from './record-test.ts';

const begin = Date.parse('2026-03-02T10:00:00Z');
const turn = (seconds: number, happening: Happening, trace: Trace = []): RecordedTurn => ({
  event: { ...happening, id: `e${seconds}`, at: begin + seconds * 1000 },
  trace,
});
const wrote = (message: Partial<InboundMessage>): Happening => ({ type: 'message.received', message: { bubbles: [], ...message } });
const said = (text: string): Happening => wrote({ text, bubbles: [{ kind: 'text', text }] });
const entered = (nodeId: string): Trace[number] => ({ what: 'entered', flowVersionId: 'v1', nodeId });
const waiting = (waitId: string): Trace[number] => ({ what: 'waiting', nodeId: 'a', waitId });
const ignored = (seconds: number, why: Extract<Trace[number], { what: 'ignored' }>['why']): Trace => [
  { what: 'ignored', eventId: `e${seconds}`, why },
];

const record = (turns: RecordedTurn[]) => recordTest({ id: 'r', name: 'Recorded', turns });

describe('recordTest', () => {
  it.each<[string, RecordedTurn[], unknown[]]>([
    ['words', [turn(0, said('hi'))], [{ say: 'hi' }]],
    [
      'a press on a button of a node that was walked',
      [turn(0, said('hi'), [entered('menu')]), turn(5, wrote({ text: 'Order', payload: 'menu:order', bubbles: [] }))],
      [{ say: 'hi' }, { click: 'menu:order' }],
    ],
    [
      'a press on something shown before the recording',
      [turn(0, wrote({ text: 'Order', payload: 'menu:order' }))],
      [{ message: { text: 'Order', payload: 'menu:order' } }],
    ],
    [
      "a picture, without its channel's reference",
      [turn(0, wrote({ bubbles: [{ kind: 'image', ref: 'vendor-file-1', mediaId: 'm1', mime: 'image/png' }] }))],
      [{ send: { kind: 'image', mediaId: 'm1', mime: 'image/png' } }],
    ],
    [
      'several bubbles, and where the customer came from',
      [
        turn(
          0,
          wrote({
            text: 'a',
            bubbles: [
              { kind: 'text', text: 'a' },
              { kind: 'location', latitude: 1, longitude: 2 },
            ],
            referral: { payload: 'ad' },
            providerMessageId: 'p1',
            group: 'g',
          }),
        ),
      ],
      [
        {
          message: {
            bubbles: [
              { kind: 'text', text: 'a' },
              { kind: 'location', latitude: 1, longitude: 2 },
            ],
            text: 'a',
            referral: { payload: 'ad' },
          },
        },
      ],
    ],
    [
      'answers of web calls, but those that came too late',
      [
        turn(0, { type: 'effect.done', effectId: 'x', result: { status: 200 } }),
        turn(1, { type: 'effect.failed', effectId: 'y', error: { code: 'timeout', text: '' } }),
        turn(2, { type: 'effect.done', effectId: 'x', result: 1 }, ignored(2, 'late-effect')),
      ],
      [{ answer: { status: 200 } }, { fail: { code: 'timeout', text: '' } }],
    ],
    [
      'people taking the chat and giving it back, but not what was said to them',
      [
        turn(0, { type: 'owner.changed', owner: 'agent' }),
        turn(1, said('my number is 1'), ignored(1, 'not-owner')),
        turn(2, { type: 'owner.changed', owner: 'bot', resume: { at: 'resolved' } }),
      ],
      [{ owner: 'agent' }, { owner: 'bot', resume: { at: 'resolved' } }],
    ],
    ['a double click once', [turn(0, said('a')), turn(1, said('a'), ignored(1, 'double-click'))], [{ say: 'a' }]],
    [
      'a start from outside',
      [turn(0, { type: 'flow.started', name: 'order', vars: { number: 'AB1' } })],
      [{ start: { name: 'order', vars: { number: 'AB1' } } }],
    ],
    [
      'a timer: as long a wait as is missing, and no other gap',
      [
        turn(0, said('hi'), [waiting('w1')]),
        turn(7200, said('I am back'), [waiting('w2')]),
        turn(7230, said('still here')),
        turn(7260.03, { type: 'timer.fired', waitId: 'w2' }),
        turn(7300, { type: 'timer.fired', waitId: 'w2' }, ignored(7300, 'late-timer')),
      ],
      [{ say: 'hi' }, { say: 'I am back' }, { say: 'still here' }, { wait: 51_000 }],
    ],
    [
      'a timer set before the recording: the whole gap',
      [turn(0, said('hi')), turn(90, { type: 'timer.fired', waitId: 'w0' })],
      [{ say: 'hi' }, { wait: 90_000 }],
    ],
  ])('%s', (_, turns, lines) => {
    const test = record(turns);
    expect(test).toEqual({ id: 'r', name: 'Recorded', channel: 'web-chat', at: '2026-03-02T10:00:00.000Z', lines });
    expect(flowTest.parse(test)).toEqual(test);
  });

  it('of nothing has no lines', () => {
    expect(record([])).toEqual({ id: 'r', name: 'Recorded', channel: 'web-chat', lines: [] });
  });

  it('of a played chat plays the same again', () => {
    const document = wholeDocument(
      {
        nodes: [
          { id: 't', type: 'tiny-trigger', config: {} },
          { id: 'menu', type: 'tiny-menu', config: { text: 'Choose', buttons: ['web'] } },
          { id: 'web', type: 'tiny-web', config: { url: 'https://shop.example', timeoutMs: 5000 } },
          { id: 'late', type: 'tiny-say', config: { text: 'Too late' } },
        ],
        edges: [
          { from: 't', exit: 'next', to: 'menu' },
          { from: 'menu', exit: 'web', to: 'web' },
          { from: 'web', exit: 'failed', to: 'late' },
        ],
      },
      'Recorded',
    );
    const flow = { document, kinds: tinyKinds };
    const first = playSession({ flow, script: [{ say: 'hi' }, { click: 'web' }, { wait: 5000 }] });
    const waitId = first.played[1]?.timers[0]?.waitId ?? '';
    const happened: Happening[] = [said('hi'), wrote({ text: 'web', payload: 'menu:web' }), { type: 'timer.fired', waitId }];
    const test = record(first.played.map(({ trace }, index) => turn(index === 2 ? 8.02 : index * 3, happened[index] as Happening, trace)));
    const again = playSession({ flow, script: test.lines, at: test.at });
    expect(again.problem).toBeNull();
    expect(again.played.map(({ texts, exits }) => ({ texts, exits }))).toEqual(first.played.map(({ texts, exits }) => ({ texts, exits })));
  });
});
