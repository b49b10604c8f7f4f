import { describe, expect, it } from '@jest/globals';
import { channels, maskedSecret } from '@filo/channels';
import { createEncryption } from '../security/encrypt.ts';
import { changedSettings, maskSettings, openSettings, readSettings, sealSettings } from './channel-config.ts';

const encryption = createEncryption(new TextEncoder().encode('a secret that is used by tests only'), 'channel-secrets');
const telegram = channels.get('telegram');
if (!telegram) throw new Error('no telegram');
const token = '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11';

describe('settings of a channel', () => {
  const settings = readSettings(telegram, { token });

  it('get what the owner left out', () => {
    expect(settings).toEqual({ token, webhookSecret: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('are stored so that secrets cannot be read, and read back', () => {
    const sealed = sealSettings('c1', telegram, settings, encryption);
    expect(JSON.stringify(sealed)).not.toContain(token);
    expect(openSettings('c1', telegram, sealed, encryption)).toEqual(settings);
    expect(() => openSettings('c2', telegram, sealed, encryption)).toThrow('cannot be read');
    expect(maskSettings(telegram, sealed)).toEqual({ token: maskedSecret, webhookSecret: maskedSecret });
  });

  it('change by what is given: masks keep, null takes away', () => {
    expect(
      changedSettings(
        { token, mode: 'polling', apiBase: 'https://a.example' },
        { token: maskedSecret, mode: null, apiBase: 'https://b.example' },
      ),
    ).toEqual({ token, apiBase: 'https://b.example' });
  });

  it('that are wrong are named', () => {
    expect(() => readSettings(telegram, { token: 'x', unknown: 1 })).toThrow(expect.objectContaining({ code: 'invalid-config' }));
  });
});
