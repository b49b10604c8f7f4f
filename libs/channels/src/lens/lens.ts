import type { InterfaceText, OutboundMessage } from '@filo/core';
import type { Shape } from '../degrade/index.ts';
import type { SeenItem } from './seen-item.ts';

/** A channel as the editor looks through it: what it can show, and how a message that fits stands on its screen. */
export interface Lens extends Shape {
  kind: string;
  title: InterfaceText;
  /** What a designer should know besides, one sentence each. */
  notes: readonly InterfaceText[];
  /** Lays a message out that already fits (`degrade` ran). `language` is the customer's. */
  show(message: OutboundMessage, language: string): SeenItem[];
}
