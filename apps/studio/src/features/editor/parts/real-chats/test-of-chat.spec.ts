import { type Event, type RecordedTurn, readyFlow, type Trace } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { sampleFlow } from '../testing/sample-flow.ts';
import { lastWalk } from './last-walk.ts';
import { chatAsTest, expectingNow } from './test-of-chat.ts';

const entered = (nodeId: string): Trace[number] => ({ what: 'entered', nodeId, flowVersionId: 'v1' });
const waiting: Trace[number] = { what: 'waiting', nodeId: 'menu', waitId: 'w1' };
const ended: Trace[number] = { what: 'ended', nodeId: 'bye' };
let clock = Date.UTC(2026, 0, 5, 9);
const said = (text: string, trace: Trace, payload?: string): RecordedTurn => ({
  event: {
    id: `e${clock}`,
    at: (clock += 1000),
    type: 'message.received',
    message: { bubbles: [{ kind: 'text', text }], text, ...(payload !== undefined && { payload }) },
  },
  trace,
});
const started: Event = { id: 's', at: 0, type: 'flow.started', nodeId: 'menu' };

describe('the last walk', () => {
  test.each<[string, RecordedTurn[], number]>([
    ['of nothing is at the beginning', [], 0],
    ['is the only one', [said('hi', [entered('start'), waiting]), said('x', [waiting])], 0],
    [
      'begins after the last end',
      [said('hi', [entered('start'), ended]), said('again', [entered('start'), waiting]), said('x', [waiting])],
      1,
    ],
    ['is the one that ended last', [said('hi', [entered('start'), ended]), said('again', [entered('start'), ended])], 1],
    [
      'does not begin with what nobody heard',
      [said('hi', [entered('start'), ended]), said('thanks', [{ what: 'ignored', eventId: 'e', why: 'nothing-to-resume' }])],
      0,
    ],
    [
      'begins where the chat was taken',
      [said('hi', [entered('start'), waiting]), { event: started, trace: [entered('menu'), waiting] }],
      1,
    ],
  ])('%s', (_, turns, expected) => {
    expect(lastWalk(turns)).toBe(expected);
  });
});

describe('a real conversation as a test', () => {
  const ready = readyFlow({ document: sampleFlow, kinds: nodeKinds });
  if (!('flow' in ready)) throw new Error('the sample flow cannot run');
  const { flow } = ready;
  const conversation = {
    channel: { id: 'c', kind: 'telegram', name: 'Our Telegram' },
    contact: { id: 'k', name: 'Mario Rossi', username: null, phone: null, email: 'mario@acme.example' },
  };
  const turns = [
    said('Hi, Mario here', [entered('start'), entered('menu'), waiting]),
    said('My order', [entered('number'), waiting], 'menu:order'),
    said('mario@acme.example', [{ what: 'assigned', nodeId: 'number', path: 'contact.email', value: 'mario@acme.example' }, ended]),
  ];

  test('leaves out who it was, and what the flow learned only later', () => {
    expect(chatAsTest({ turns, conversation, anonymous: true, id: 't', name: 'A chat' })).toMatchObject({
      channel: 'telegram',
      contact: { name: 'Anna' },
      lines: [{ say: 'Hi, Anna here' }, { click: 'menu:order' }, { say: 'anna@example.com' }],
    });
  });

  test('keeps who it was on wish', () => {
    const { contact, lines } = chatAsTest({ turns, conversation, anonymous: false, id: 't', name: 'A chat' });
    expect(contact).toEqual({ name: 'Mario Rossi' });
    expect(lines[0]).toEqual({ say: 'Hi, Mario here' });
  });

  test('expects what the flow as it is drawn does', () => {
    const { lines } = expectingNow(chatAsTest({ turns, conversation, anonymous: true, id: 't', name: 'A chat' }), flow);
    expect(lines[0]?.expect).toMatchObject({ texts: ['Hello'], buttons: ['My order', 'Bye'], exits: [{ nodeId: 'start', exit: 'next' }] });
    expect(lines[1]?.expect).toMatchObject({ texts: ['Which order?'] });
  });
});
