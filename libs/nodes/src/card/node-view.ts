import type { ComponentType, FunctionComponent } from 'react';
import type { InterfaceText, JsonObject, LocalizedText, Schedule } from '@filo/core';

/** Picks the language of the interface. */
export type Say = (text: InterfaceText) => string;

/** What a card may ask of the editor it is drawn in. Cards are drawn again when this object changes, so keep it the same while it says the same. */
export interface CardContext {
  /** Text of Filo itself in the language of the interface. */
  say: Say;
  /** The author's text in the language shown on the canvas, else in the flow's own; empty when there is none. */
  text: (text: LocalizedText | undefined) => string;
  /** Name of another node of this flow, as its card shows it. */
  nodeName: (nodeId: string) => string;
  /** Name of another flow; its id while the name is not known. */
  flowName: (flowId: string) => string;
  /** What a kind of channel is called, such as WhatsApp for `whatsapp`. */
  channelName: (kind: string) => string;
  /** Address of an uploaded file. */
  mediaUrl: (mediaId: string) => string;
  /** Kind of the channel through which the canvas is looked at, such as `telegram`; absent shows what any channel gets. */
  channel?: string | undefined;
  /** Opening hours of the flow, for nodes that follow them; absent when it has none or they are not known. */
  flowHours?: Schedule | undefined;
}

/** What a body is given: the config as the kind's schema leaves it (defaults filled in), and the editor around it. */
export interface CardProps<Config> {
  config: Config;
  card: CardContext;
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
  Body: FunctionComponent<CardProps<Config>>;
  /** Place in the config (`buttons.0.label`) of the text that names a way out, where the author gives it; the canvas draws the exits. */
  exitText?(config: Config, exit: string): string | undefined;
  /** Lists of the config that writing on the card goes on with, by their place: a fresh entry with an id that none of the others has. */
  entries?: Readonly<Record<string, (id: string) => JsonObject>>;
}

/** Any view, its config type forgotten. The config is checked by the kind's schema before a view sees it. */
export type AnyNodeView = NodeView<never>;
