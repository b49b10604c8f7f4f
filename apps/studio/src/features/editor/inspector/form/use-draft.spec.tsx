import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useDraft } from './use-draft.ts';

afterEach(cleanup);

const typing = () => {
  const taken: string[] = [];
  const { result, unmount } = renderHook(() => useDraft('before', (text) => taken.push(text)));
  act(() => result.current.type('typed'));
  expect(result.current.text).toBe('typed');
  expect(taken).toEqual([]);
  return { taken, unmount };
};

describe('useDraft', () => {
  it('loses nothing when the page is left right after a key', () => {
    const { taken } = typing();
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(taken).toEqual(['typed']);
  });

  it('loses nothing when the field goes away right after a key', () => {
    const { taken, unmount } = typing();
    unmount();
    expect(taken).toEqual(['typed']);
  });
});
