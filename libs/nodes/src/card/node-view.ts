import type { ComponentType } from 'react';
import type { InterfaceText, JsonObject, LocalizedText } from '@filo/core';

/** What a card may ask of the editor it is drawn in. */
export interface CardContext {
  /** Text of Filo itself in the language of the interface. */
  say(text: InterfaceText): string;
  /** The author's text in the language shown on the canvas, else in the flow's own; empty when there is none. */
  text(text: LocalizedText | undefined): string;
  /** Name of another node of this flow, as its card shows it. */
  nodeName(nodeId: string): string;
  /** Name of another flow; its id while the name is not known. */
  flowName(flowId: string): string;
  /** Address of an uploaded file. */
  mediaUrl(mediaId: string): string;
}

/** What a node type looks like in the editor. Everything else the editor knows of it comes from its kind and its schema. */
export interface NodeView<Config = unknown> {
  type: string;
  icon: ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;
  /** Config of a newly added node: valid, and as near to what people mostly want as can be guessed. */
  starter(): JsonObject;
  /** The node in one line of words: outline, search, screen readers. */
  summary(config: Config, card: CardContext): string;
  /** What stands on the card between its title and its exits: what the customer will see, not the settings. */
  Body: ComponentType<{ config: Config; card: CardContext }>;
}

/** Any view, its config type forgotten. The config is checked by the kind's schema before a view sees it. */
export type AnyNodeView = NodeView<never>;
