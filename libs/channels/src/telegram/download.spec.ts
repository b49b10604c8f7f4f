import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { MediaResponse } from '../contract/http.ts';
import { scriptedHttp } from '../testing/scripted-http.ts';
import { download } from './download.ts';

const config = { token: '7000000001:AAFdemoTokenOfNobody', fileBase: 'https://files.example/' };
const found = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/api/get-file-ok.json'), 'utf8'));

const bytes: MediaResponse = { bytes: new Uint8Array([1, 2, 3]) };

describe('download', () => {
  it('asks where the file is, then fetches it from the file address', async () => {
    const { http, calls } = scriptedHttp({ getFile: { status: 200, headers: {}, body: found } });
    const fetched: [string, number][] = [];
    const get = (url: string, maxBytes: number) => {
      fetched.push([url, maxBytes]);
      return Promise.resolve(bytes);
    };
    expect(await download('AwACAgIAAxkBAAIDa', config, get, http)).toBe(bytes);
    expect(calls[0]?.body).toEqual({ file_id: 'AwACAgIAAxkBAAIDa' });
    expect(fetched).toEqual([['https://files.example/file/bot7000000001:AAFdemoTokenOfNobody/voice/file_12.oga', 20 * 1024 * 1024]]);
  });

  it.each([
    [
      'a file that is too big',
      { status: 400, headers: {}, body: { ok: false, error_code: 400, description: 'Bad Request: file is too big' } },
      /too big/,
    ],
    ['an answer without a path', { status: 200, headers: {}, body: { ok: true, result: { file_id: 'x' } } }, /where the file is/],
  ])('says why not: %s', async (_name, answer, text) => {
    const result = await download('x', config, () => Promise.resolve(bytes), scriptedHttp({ getFile: answer }).http);
    expect('failed' in result && result.failed).toMatch(text);
  });
});
