import type { Box } from '../../parts/box.ts';
import { clearView } from './clear-view.ts';

const screen: Box = { x: 0, y: 0, width: 1000, height: 800 };
/** A window at the bottom right. */
const cover: Box = { x: 600, y: 300, width: 380, height: 480 };
const still = { x: 0, y: 0, zoom: 1 };
const at = (x: number, y: number): Box => ({ x, y, width: 200, height: 100 });

describe('a card that is followed', () => {
  it.each<[string, Box, Box | null, number]>([
    ['in view', at(10, 10), null, 1],
    ['beside the window', at(300, 500), cover, 1],
    ['above the window', at(700, 150), cover, 1],
    ['in a small view', { x: 0, y: 0, width: 600, height: 400 }, null, 0.3],
  ])('leaves the view alone when it is %s', (_where, box, window, zoom) => {
    const view = { ...still, zoom };
    expect(clearView(box, view, screen, window)).toBe(view);
  });

  it.each<[string, Box, Box | null, { x: number; y: number }]>([
    ['out on the right', at(1500, 100), null, { x: -724, y: 0 }],
    ['out on the left and above', at(-300, -200), null, { x: 324, y: 224 }],
    ['half out below', at(100, 750), null, { x: 0, y: -74 }],
    ['under the window', at(650, 400), cover, { x: -274, y: 0 }],
    ['partly under the window', at(450, 400), cover, { x: -74, y: 0 }],
    ['out, where the window would hide it', at(1500, 600), cover, { x: -1124, y: 0 }],
    ['under a window at the top that leaves only the lower half', at(100, 100), { x: 0, y: 0, width: 1000, height: 300 }, { x: 0, y: 224 }],
    ['too wide', { x: 900, y: 10, width: 3000, height: 100 }, null, { x: -876, y: 14 }],
  ])('moves the view no further than needed when it is %s', (_where, box, window, moved) => {
    expect(clearView(box, still, screen, window)).toEqual({ ...moved, zoom: 1 });
  });

  it('keeps the zoom', () => {
    expect(clearView(at(3000, 0), { x: 0, y: 0, zoom: 0.5 }, screen, null)).toEqual({ x: -624, y: 24, zoom: 0.5 });
  });
});
