import { sampleFlow } from '../../parts/testing/sample-flow.ts';
import { type Step, walk } from './walk.ts';

describe('walk', () => {
  it.each<[string, Step, string | undefined]>([
    ['start', 'ArrowRight', 'menu'],
    ['menu', 'ArrowRight', 'number'],
    ['number', 'ArrowDown', 'bye'],
    ['bye', 'ArrowUp', 'number'],
    ['number', 'ArrowUp', undefined],
    ['number', 'ArrowLeft', 'menu'],
    ['start', 'ArrowLeft', undefined],
    ['memo', 'ArrowDown', undefined],
  ])('leads from %s by %s to %s', (from, step, to) => {
    expect(walk(sampleFlow, from, step)).toBe(to);
  });
});
