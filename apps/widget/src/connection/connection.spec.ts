import { describe, expect, it } from '@jest/globals';
import { backoff } from './backoff.ts';
import { endpoints } from './endpoints.ts';
import { failureOf } from './failure.ts';
import { createKeep } from './keep.ts';
import { retryAfter } from './retry-after.ts';
import { troubleOf } from './trouble-of.ts';

describe('addresses of the engine', () => {
  it('come from where the script came from', () => {
    expect(endpoints('https://filo.example/widget.js?v=2', 'shop 1')).toEqual({
      base: 'https://filo.example/',
      session: 'https://filo.example/api/v1/widget/shop%201/session',
      hook: 'https://filo.example/hooks/shop%201',
      media: 'https://filo.example/api/v1/widget/shop%201/media',
      live: { address: 'https://filo.example', path: '/socket.io/' },
    });
  });

  it('work below a folder', () => {
    const { hook, live } = endpoints('http://host:8080/chat/widget.js', 'c');
    expect(hook).toBe('http://host:8080/chat/hooks/c');
    expect(live).toEqual({ address: 'http://host:8080', path: '/chat/socket.io/' });
  });
});

describe('failures', () => {
  it.each([
    [0, 'offline'],
    [400, 'refused'],
    [401, 'unauthorised'],
    [404, 'unknown'],
    [410, 'unknown'],
    [413, 'too-big'],
    [415, 'wrong-type'],
    [422, 'refused'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'server'],
  ])('status %d is %s', (status, failure) => {
    expect(failureOf(status)).toBe(failure);
  });

  it('are told in the words that fit', () => {
    expect(troubleOf('offline', false)).toBe('offline');
    expect(troubleOf('offline', true)).toBe('unreachable');
    expect(troubleOf('server', true)).toBe('unreachable');
    expect(troubleOf('busy', true)).toBe('busy');
  });
});

describe('pauses between tries', () => {
  it('double up to half a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 99].map((attempt) => backoff(attempt, 1))).toEqual([1e3, 2e3, 4e3, 8e3, 16e3, 3e4, 3e4, 3e4]);
  });

  it('are spread between half and whole', () => {
    expect(backoff(2, 0)).toBe(2_000);
  });

  it('are never shorter than asked for, within reason', () => {
    expect(backoff(0, 0, 7_000)).toBe(7_000);
    expect(backoff(0, 0, 86_400_000)).toBe(120_000);
  });

  it.each([
    [null, null],
    ['', null],
    ['5', 5_000],
    ['-1', 0],
    ['Sun, 01 Mar 2026 10:00:30 GMT', 30_000],
    ['soon', null],
  ])('Retry-After %s is %s ms', (header, ms) => {
    expect(retryAfter(header, Date.UTC(2026, 2, 1, 10))).toBe(ms);
  });
});

describe('what survives a reload', () => {
  it('is kept apart for each channel', () => {
    const one = createKeep('one', () => localStorage);
    const two = createKeep('two', () => localStorage);
    one.set('token', 'a');
    two.set('token', 'b');
    expect([one.get('token'), two.get('token')]).toEqual(['a', 'b']);
    expect(createKeep('one', () => localStorage).get('token')).toBe('a');
    one.remove('token');
    expect(one.get('token')).toBeNull();
    expect(two.names('tok')).toEqual(['token']);
  });

  it('is held in memory where storage is blocked', () => {
    const keep = createKeep('blocked', () => {
      throw new Error('SecurityError');
    });
    keep.set('outbox.1', 'x');
    expect(keep.get('outbox.1')).toBe('x');
    expect(keep.names('outbox.')).toEqual(['outbox.1']);
    keep.remove('outbox.1');
    expect(keep.get('outbox.1')).toBeNull();
  });
});
