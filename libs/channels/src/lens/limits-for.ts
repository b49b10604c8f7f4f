import type { ChannelLimits } from '@filo/core';
import * as api from '../api/capabilities.ts';
import type { Shape } from '../degrade/index.ts';
import { lenses } from './lenses.ts';

const shapes = new Map<string, Shape>([...lenses.map((lens): [string, Shape] => [lens.kind, lens]), ['api', api]]);

/** What `checkFlow` wants to know of a channel; nothing for a kind that there is not. */
export function limitsFor(kind: string): ChannelLimits[] {
  const shape = shapes.get(kind);
  if (!shape) return [];
  const { limits, capabilities } = shape;
  // Where there are no buttons at all, every menu is numbered text: that is the channel's way, not a mistake of the flow.
  const { max, labelMax } = capabilities.buttons;
  // A caption that a channel does not take follows as a text, which is as well.
  return [
    {
      kind,
      text: limits.text,
      ...(limits.caption > 0 && { caption: limits.caption }),
      ...(max > 0 && { buttonLabel: labelMax, buttons: max }),
    },
  ];
}
