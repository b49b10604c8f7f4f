import { describe, expect, it } from '@jest/globals';
import { flowTest } from './flow-test.ts';

const one = { id: 'order', name: 'Asks for an order', lines: [] as unknown[] };
const refusal = (json: unknown): string => {
  const [issue] = flowTest.safeParse(json).error?.issues ?? [];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : '';
};

describe('flowTest', () => {
  it('takes every kind of line', () => {
    const lines = [
      { say: 'hi', expect: { texts: ['Hello'], buttons: [], exits: [{ nodeId: 'a', exit: 'next' }], vars: { x: null } } },
      { click: 'My order' },
      { send: { kind: 'image', mediaId: 'm1', caption: 'look' } },
      { message: { payload: 'a:b', referral: { payload: 'ad' } } },
      { answer: { status: 200 }, expect: { effects: [{ type: 'call.webhook' }] } },
      { fail: { code: 'timeout', text: 'too late' } },
      { wait: 60_000 },
      { start: { nodeId: 'a', vars: { x: 1 } } },
      { owner: 'bot', resume: { at: 'node', nodeId: 'a' }, expect: { owner: 'bot', ended: false } },
      { agent: 'Hello, Ada here', expect: { texts: [] } },
      { set: { 'vars.x': 1, 'contact.name': 'Ada' } },
      { channel: 'telegram' },
      { language: 'it' },
    ];
    const test = { ...one, language: 'it', at: '2025-01-06T09:00:00+01:00', contact: { name: 'Ada', tags: ['vip'] }, start: 'a', lines };
    expect(flowTest.parse(test)).toEqual({ ...test, channel: 'web-chat' });
  });

  it.each<[unknown, string]>([
    [{ ...one, id: 'a b' }, 'id: 1 to 64 letters, digits, "_" or "-"'],
    [{ ...one, name: ' ' }, 'name: Too small: expected string to have >=1 characters'],
    [{ ...one, steps: [] }, ': Unrecognized key: "steps"'],
    [{ ...one, at: 'monday' }, 'at: Invalid ISO datetime'],
    [{ ...one, contact: { id: 'x' } }, 'contact: Unrecognized key: "id"'],
    [{ ...one, lines: [{ says: 'hi' }] }, 'lines.0: Unrecognized key: "says"'],
    [{ ...one, lines: [{ say: 'hi', expect: { text: 'x' } }] }, 'lines.0.expect: Unrecognized key: "text"'],
    [{ ...one, lines: [{ say: 'hi', resume: { at: 'start' } }] }, 'lines.0: "resume" belongs to "owner"'],
    [
      { ...one, lines: [{ say: 'hi', wait: 1 }] },
      'lines.0: a line has exactly one of: start, say, click, send, message, answer, fail, wait, owner, agent, set, channel, language',
    ],
    [{ ...one, lines: Array.from({ length: 501 }, () => ({ say: 'hi' })) }, 'lines: Too big: expected array to have <=500 items'],
  ])('refuses %j', (json, words) => {
    expect(refusal(json)).toBe(words);
  });
});
