/** @jest-environment node */
import { maskedSecret as engineMask, channels } from '@filo/channels';
import type { Json, JsonObject } from '@filo/core';
import { z } from 'zod';
import { checkSetting, maskedSecret } from './check-setting.ts';
import { configChanges } from './config-changes.ts';
import { readSettings } from './read-settings.ts';

const schemaOf = (kind: string): JsonObject =>
  JSON.parse(
    JSON.stringify(z.toJSONSchema(channels.get(kind)?.config ?? z.object(), { io: 'input', unrepresentable: 'any' })),
  ) as JsonObject;
const strange: JsonObject = {
  required: ['where'],
  properties: {
    where: { type: 'string', format: 'uri' },
    loud: { type: 'boolean', default: false },
    share: { type: 'number', minimum: 0, maximum: 1 },
    map: { type: 'object', properties: { a: { type: 'string' } } },
    dialect: { type: 'string', pattern: '(?<' },
  },
};

describe('settings of a kind', () => {
  test.each([
    ['telegram', { token: 'secret', mode: 'choice', webhookSecret: 'secret', apiBase: 'text', fileBase: 'text', perSecond: 'number' }],
    [
      'web-chat',
      { title: 'words', greeting: 'words', colour: 'colour', position: 'choice', language: 'language', origins: 'list', secret: 'secret' },
    ],
    ['api', { webhookUrl: 'text', secret: 'secret' }],
  ])('%s has a field for each', (kind, looks) => {
    expect(Object.fromEntries(readSettings(schemaOf(kind)).map(({ name, look }) => [name, look]))).toEqual(looks);
  });

  test('what one seldom needs is folded away', () => {
    const shown = readSettings(schemaOf('telegram')).filter(({ folded }) => !folded);
    expect(shown.map(({ name }) => name)).toEqual(['token', 'mode']);
  });

  test('a kind nobody drew fields for gets them by its types', () => {
    expect(readSettings(strange).map(({ look }) => look)).toEqual(['text', 'switch', 'number', 'json', 'text']);
    expect(readSettings(strange)[0]).toMatchObject({ label: { en: 'where', it: 'where' }, required: true, isAddress: true });
  });

  test('a secret is masked as the engine masks it', () => {
    expect(maskedSecret).toBe(engineMask);
  });
});

describe('what is wrong with a value', () => {
  test.each<[kind: string, name: string, value: Json | undefined, fault: string | null]>([
    ['telegram', 'token', undefined, 'missing'],
    ['telegram', 'token', '  ', 'missing'],
    ['telegram', 'token', 'hello', 'form'],
    ['telegram', 'token', ' 123456:ABC-def_1234 ', null],
    ['telegram', 'token', maskedSecret, null],
    ['telegram', 'apiBase', 'telegram.example', 'address'],
    ['telegram', 'apiBase', 'ftp://telegram.example', 'address'],
    ['telegram', 'apiBase', 'http://127.0.0.1:8081', null],
    ['telegram', 'perSecond', 0, 'number'],
    ['telegram', 'perSecond', 30, null],
    ['web-chat', 'colour', 'red', 'colour'],
    ['web-chat', 'colour', '', null],
    ['web-chat', 'greeting', { en: '', it: 'Ciao' }, 'english'],
    ['web-chat', 'greeting', { en: '', it: '' }, null],
    ['web-chat', 'origins', ['https://a.example', 'b.example'], 'address'],
    ['web-chat', 'origins', [], null],
    ['web-chat', 'secret', 'short', 'short'],
    ['strange', 'map', '{ a', 'json'],
    ['strange', 'dialect', 'anything', null],
  ])('%s %s %j is %s', (kind, name, value, fault) => {
    const setting = readSettings(kind === 'strange' ? strange : schemaOf(kind)).find((one) => one.name === name);
    expect(setting && checkSetting(setting, value)).toBe(fault);
  });
});

describe('what is sent', () => {
  test.each<[what: string, saved: JsonObject, values: JsonObject, changes: JsonObject]>([
    ['nothing when nothing changed', { a: 'x', b: { en: 'x', it: 'y' } }, { b: { it: 'y', en: 'x' }, a: 'x ' }, {}],
    ['what changed', { a: 'x', b: 1 }, { a: 'y', b: 1 }, { a: 'y' }],
    ['null for what was emptied', { a: 'x', b: { en: 'x' } }, { a: ' ', b: { en: '' } }, { a: null, b: null }],
    ['no words for a language without any', {}, { b: { en: 'x', it: ' ' } }, { b: { en: 'x' } }],
    ['an empty list', { a: ['x'] }, { a: [] }, { a: [] }],
    ['no secret that stayed', { a: maskedSecret }, { a: maskedSecret }, {}],
  ])('%s', (_what, saved, values, changes) => {
    expect(configChanges(saved, values)).toEqual(changes);
  });
});
