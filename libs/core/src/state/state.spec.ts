import { describe, expect, it } from '@jest/globals';
import { initialState } from './state.ts';

describe('initialState', () => {
  it('survives a JSON round trip', () => {
    const state = initialState('c1');
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
