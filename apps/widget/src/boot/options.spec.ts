import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.ts';

const script = 'https://filo.example/widget.js';

describe('the script tag', () => {
  it('needs a channel and nothing else', () => {
    expect(readOptions(script, { channel: 'c1' })).toEqual({
      channelId: 'c1',
      script,
      language: null,
      open: false,
      position: null,
      theme: null,
      inline: null,
    });
    expect(readOptions(script, {})).toBeNull();
    expect(readOptions(script, { channel: ' ' })).toBeNull();
  });

  it('may say more', () => {
    const data = { channel: 'c1', language: 'it', open: '', position: 'LEFT', theme: 'dark', inline: '#chat' };
    expect(readOptions(script, data)).toMatchObject({ language: 'it', open: true, position: 'left', theme: 'dark', inline: '#chat' });
  });

  it('may say nonsense', () => {
    expect(readOptions(script, { channel: 'c1', open: 'false', position: 'top', theme: 'pink' })).toMatchObject({
      open: false,
      position: null,
      theme: null,
    });
  });
});
