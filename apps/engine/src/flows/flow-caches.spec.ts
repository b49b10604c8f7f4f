import { describe, expect, it } from '@jest/globals';
import type { FlowVersion } from '@filo/core';
import { LivePointers } from './live-pointers.ts';
import { VersionCache } from './version-cache.ts';

const version = (id: string) => ({ flow: { id } as FlowVersion, calls: [] });

describe('VersionCache', () => {
  it('lets go of the version that was not used for longest', () => {
    const cache = new VersionCache(2);
    cache.set('a', version('a'));
    cache.set('b', version('b'));
    cache.get('a');
    cache.set('c', version('c'));
    expect([cache.get('a')?.flow.id, cache.get('b')?.flow.id, cache.get('c')?.flow.id]).toEqual(['a', undefined, 'c']);
  });
});

describe('LivePointers', () => {
  it('are believed for a second, and remembered for those who cannot wait', () => {
    let now = 0;
    const live = new LivePointers(() => now);
    expect([live.fresh('f'), live.last('f')]).toEqual([undefined, null]);
    live.set('f', 'v1');
    now = 999;
    expect(live.fresh('f')).toBe('v1');
    now = 1000;
    expect([live.fresh('f'), live.last('f')]).toEqual([undefined, 'v1']);
  });

  it('are asked for again at once when somebody published', () => {
    const live = new LivePointers(() => 0);
    live.set('f', null);
    expect(live.fresh('f')).toBeNull();
    live.forget('f');
    expect(live.fresh('f')).toBeUndefined();
  });
});
