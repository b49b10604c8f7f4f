import { estimateSize } from './estimate-size.ts';
import { sampleFlow } from './testing/sample-flow.ts';
import { placeFor } from './place-for.ts';

const { nodes } = sampleFlow;

describe('placeFor', () => {
  it.each([undefined, { x: 300, y: 100 }])('covers no card (around %j)', (middle) => {
    const copied = nodes.slice(1, 3);
    const corner = placeFor(copied, nodes, middle);
    const from = { x: Math.min(...copied.map(({ position }) => position.x)), y: Math.min(...copied.map(({ position }) => position.y)) };
    for (const one of copied) {
      const x = one.position.x - from.x + corner.x;
      const y = one.position.y - from.y + corner.y;
      const { width, height } = estimateSize(one);
      for (const other of nodes) {
        const size = estimateSize(other);
        const apart =
          x >= other.position.x + size.width ||
          other.position.x >= x + width ||
          y >= other.position.y + size.height ||
          other.position.y >= y + height;
        expect(apart).toBe(true);
      }
    }
  });

  it('stays where it is wanted when there is room', () => {
    const start = nodes.slice(0, 1);
    const place = placeFor(start, nodes, { x: 9000, y: 9000 });
    const [size] = start.map(estimateSize);
    expect(place.x + (size?.width ?? 0) / 2).toBeCloseTo(9000, -1);
    expect(place.y + (size?.height ?? 0) / 2).toBeCloseTo(9000, -1);
  });
});
