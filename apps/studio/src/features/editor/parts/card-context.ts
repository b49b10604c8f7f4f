import { type InterfaceText, pickText } from '@filo/core';
import { channelName } from '@filo/editing';
import type { CardContext } from '@filo/nodes/editor';

/** What a card's words depend on. */
export interface CardWords {
  uiLanguage: keyof InterfaceText;
  /** Language shown on the cards, and the flow's own ones to fall back to. */
  language: string;
  languages: readonly string[];
  lens: string | null;
  nodeNames: ReadonlyMap<string, string>;
  flowNames: ReadonlyMap<string, string>;
  /** Opening hours of the flow. */
  hours?: CardContext['flowHours'];
}

/** Makes what cards ask of the editor. */
export function makeCardContext({ uiLanguage, language, languages, lens, nodeNames, flowNames, hours }: CardWords): CardContext {
  return {
    say: (text) => text[uiLanguage],
    text: (text) => (text === undefined ? '' : pickText(text, language, languages)),
    nodeName: (nodeId) => nodeNames.get(nodeId) ?? nodeId,
    flowName: (flowId) => flowNames.get(flowId) ?? flowId,
    channelName,
    mediaUrl: (mediaId) => `/media/${encodeURIComponent(mediaId)}`,
    channel: lens ?? undefined,
    flowHours: hours,
  };
}
