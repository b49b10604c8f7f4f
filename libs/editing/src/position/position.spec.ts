import fc from 'fast-check';
import { anyDocument } from '../testing/arbitrary.ts';
import { flow } from '../testing/flow.ts';
import { alignNodes, type Alignment } from './align-nodes.ts';
import { freePlace } from './free-place.ts';

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

  it('takes the place asked for when it is free', () => {
    expect(freePlace(flow([['a', 'end']]), { x: 309, y: 11 })).toEqual({ x: 300, y: 20 });
  });

  it('finds a place on the grid that covers no card, wherever it is asked for', () => {
    const near = fc.record({ x: fc.double({ noNaN: false }), y: fc.integer({ min: -600, max: 600 }) });
    fc.assert(
      fc.property(anyDocument, near, (document, wish) => {
        const { x, y } = freePlace(document, wish);
        expect([Math.abs(x % 20), Math.abs(y % 20)]).toEqual([0, 0]);
        for (const { position } of document.nodes) expect(Math.abs(position.x - x) >= 260 || Math.abs(position.y - y) >= 160).toBe(true);
      }),
    );
  });
});
