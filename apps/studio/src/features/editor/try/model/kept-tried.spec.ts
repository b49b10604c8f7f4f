import { afterEach, describe, expect, it } from '@jest/globals';
import { keepTried, readTried } from './kept-tried.ts';
import { freshTried } from './tried.ts';

afterEach(() => sessionStorage.clear());

const tried = { ...freshTried({ channel: 'sms', at: '2025-01-06T09:00:00.000Z' }), script: [{ say: 'hi' }, { wait: 5 }] };

describe('a trial kept over a reload', () => {
  it('comes back as it was, for its own flow', () => {
    keepTried('a', tried);
    expect(readTried('a')).toEqual(tried);
    expect(readTried('b')).toBeNull();
  });

  it.each(['{', '{}', JSON.stringify({ ...tried, script: [{ shout: 1 }] })])('is let go when it cannot be read: %s', (text) => {
    sessionStorage.setItem('filo.try.a', text);
    expect(readTried('a')).toBeNull();
    expect(sessionStorage.getItem('filo.try.a')).toBeNull();
  });
});
