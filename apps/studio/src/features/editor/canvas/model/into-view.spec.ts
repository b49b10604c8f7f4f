import { intoView } from './into-view.ts';
import { openingView } from './opening-view.ts';

const screen = { width: 1000, height: 800 };
const card = { width: 240, height: 160 };

describe('intoView', () => {
  const view = { x: 0, y: 0, zoom: 1 };

  it('leaves the view alone when the card is in it', () => {
    expect(intoView({ x: 300, y: 200, ...card }, view, screen)).toBe(view);
  });

  it.each([
    ['right', { x: 900, y: 200 }, { x: -320, y: 0 }],
    ['left', { x: -100, y: 200 }, { x: 140, y: 0 }],
    ['below', { x: 300, y: 1000 }, { x: 0, y: -440 }],
  ])('moves no further than needed for a card that is too far %s', (_where, at, moved) => {
    expect(intoView({ ...at, ...card }, view, screen)).toEqual({ ...moved, zoom: 1 });
  });

  it('comes nearer when the view is too far away to read', () => {
    expect(intoView({ x: 0, y: 0, ...card }, { x: 0, y: 0, zoom: 0.2 }, screen)).toEqual({ x: 428, y: 352, zoom: 0.6 });
  });
});

describe('openingView', () => {
  it('shows all of a small flow, no larger than it is', () => {
    expect(openingView([{ x: 0, y: 0, ...card }], undefined, screen)).toEqual({ x: 380, y: 320, zoom: 1 });
  });

  it('begins a large flow at its start, at a size that can be read', () => {
    const start = { x: 0, y: 0, ...card };
    const { zoom, x } = openingView([start, { x: 20_000, y: 0, ...card }], start, screen);
    expect(zoom).toBeGreaterThan(0.6);
    expect(x).toBeGreaterThan(0);
  });
});
