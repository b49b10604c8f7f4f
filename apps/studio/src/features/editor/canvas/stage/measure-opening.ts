import type { FlowDocument } from '@filo/core';
import type { Viewport } from '@xyflow/react';
import { estimateSize } from '../../parts/estimate-size.ts';
import { readNode } from '../../parts/read-node.ts';
import { openingView } from '../model/opening-view.ts';

/** Where the canvas opens, before any card is drawn. */
export function measureOpening({ nodes }: FlowDocument, frame: HTMLElement): Viewport {
  const boxes = nodes.map((node) => ({ ...node.position, ...estimateSize(node) }));
  const start = nodes.findIndex((node) => readNode(node).kind?.trigger);
  return openingView(boxes, boxes[start], { width: frame.clientWidth, height: frame.clientHeight });
}
