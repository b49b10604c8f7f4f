import { describe, expect, it } from '@jest/globals';
import { AnswerReader } from './answer-reader.ts';

const answer = (status: number, body: string): string =>
  `HTTP/1.1 ${status} Whatever\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

describe('reading answers', () => {
  it('finds them wherever the network cut', () => {
    const bytes = answer(200, '{"ok":true}') + answer(503, '') + answer(200, '{}');
    for (let size = 1; size <= bytes.length; size += 1) {
      const reader = new AnswerReader();
      const statuses: number[] = [];
      for (let at = 0; at < bytes.length; at += size) statuses.push(...reader.read(bytes.slice(at, at + size)));
      expect(statuses).toEqual([200, 503, 200]);
    }
  });

  it.each(['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', 'SSH-2.0-OpenSSH\r\n\r\n'])('takes nothing else: %j', (bytes) => {
    expect(() => new AnswerReader().read(bytes)).toThrow('no answer of a hook');
  });
});
