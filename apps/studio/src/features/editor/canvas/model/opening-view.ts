import type { Box, Size } from '../../parts/box.ts';

const margin = 48;

/** Smallest zoom at which the words on cards can be read. */
const readable = 0.65;

/** Where a flow opens: all of it when it can be read that way, else its beginning at a size that can be read. */
export function openingView(boxes: readonly Box[], start: Box | undefined, screen: Size): { x: number; y: number; zoom: number } {
  if (boxes.length === 0) return { x: screen.width / 4, y: screen.height / 3, zoom: 1 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  const zoom = Math.min(1, (screen.width - 2 * margin) / width, (screen.height - 2 * margin) / height);
  if (zoom >= readable || !start)
    return { x: (screen.width - width * zoom) / 2 - left * zoom, y: (screen.height - height * zoom) / 2 - top * zoom, zoom };
  const near = 0.85;
  return { x: margin - start.x * near, y: screen.height / 3 - start.y * near, zoom: near };
}
