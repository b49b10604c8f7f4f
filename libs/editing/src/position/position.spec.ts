import fc from 'fast-check';
import { anyDocument } from '../testing/arbitrary.ts';
import { flow } from '../testing/flow.ts';
import { alignNodes, type Alignment } from './align-nodes.ts';
import { freePlace } from './free-place.ts';
import { placeBeside } from './place-beside.ts';

const places = { a: { x: 0, y: 10, width: 100, height: 50 }, b: { x: 300, y: 0, width: 200, height: 100 }, c: { x: 120, y: 500 } };

describe('positions', () => {
  it.each<[how: Alignment, expected: number[]]>([
    ['left', [0, 0, 0]],
    ['right', [400, 300, 240]],
    ['center-x', [200, 150, 120]],
    ['top', [0, 0, 0]],
    ['bottom', [610, 560, 500]],
    ['center-y', [305, 280, 250]],
    ['distribute-x', [0, 300, 70]],
    ['distribute-y', [275, 0, 500]],
  ])('puts cards in line: %s', (how, expected) => {
    const { positions } = alignNodes(places, how);
    const axis = ['left', 'right', 'center-x', 'distribute-x'].includes(how) ? 'x' : 'y';
    expect(Object.values(positions).map((place) => place[axis])).toEqual(expected);
    expect(Object.values(positions).map((place) => place[axis === 'x' ? 'y' : 'x'])).toEqual(axis === 'x' ? [10, 0, 500] : [0, 300, 120]);
  });

  const size = { width: 240, height: 120 };

  it('takes the place asked for when it is free', () => {
    expect(freePlace({ x: 309, y: 11 }, size, [{ x: 0, y: 0, width: 260, height: 160 }])).toEqual({ x: 300, y: 20 });
  });

  it('goes below what is in the way, and below what is in the way there', () => {
    const others = [100, 300, 900].map((y) => ({ x: 0, y, width: 240, height: 155 }));
    expect(freePlace({ x: 40, y: 160 }, size, others)).toEqual({ x: 40, y: 480 });
  });

  it('finds a place on the grid that covers no card, wherever it is asked for and however large cards are', () => {
    const near = fc.record({ x: fc.double({ noNaN: false }), y: fc.integer({ min: -600, max: 600 }) });
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 500 }), height: fc.integer({ min: 1, max: 500 }) });
    fc.assert(
      fc.property(anyDocument, near, sizes, (document, wish, others) => {
        const boxes = document.nodes.map(({ position }) => ({ ...position, ...others }));
        const { x, y } = freePlace(wish, size, boxes);
        expect([Math.abs(x % 20), Math.abs(y % 20)]).toEqual([0, 0]);
        for (const box of boxes)
          expect(x >= box.x + box.width || box.x >= x + size.width || y >= box.y + box.height || box.y >= y + size.height).toBe(true);
      }),
    );
  });

  it('puts a card that was never drawn into the column before or after another', () => {
    const document = flow([['a', 'end']]);
    const [{ position } = { position: { x: 0, y: 0 } }] = document.nodes;
    expect(placeBeside(document, position, 'before').x).toBeLessThanOrEqual(position.x - 260);
    expect(placeBeside(document, position, 'after').x).toBeGreaterThanOrEqual(position.x + 260);
  });
});
