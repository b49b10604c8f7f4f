import type { Json } from '@filo/core';
import type { Fixer } from '../fix.ts';
import { changeConfig } from './change-config.ts';

/** Takes the reply buttons off the cards of a message: nobody would hear them. */
export const removeReplyButtons: Fixer = (issue, document) => {
  const { path } = issue.params;
  const label = { en: 'Remove the buttons', it: 'Togli i pulsanti' };
  return typeof path === 'string' ? changeConfig(issue, document, label, path, (bubble) => withoutReplies(bubble ?? null)) : [];
};

function withoutReplies(bubble: Json): Json {
  if (Array.isArray(bubble)) return bubble.filter((one) => !isReply(one)).map(withoutReplies);
  if (typeof bubble !== 'object' || bubble === null) return bubble;
  return Object.fromEntries(Object.entries(bubble).map(([key, value]) => [key, withoutReplies(value)]));
}

/** A button is a reply button when it does not say otherwise. */
function isReply(item: Json): boolean {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item['kind'] === 'reply' || (item['kind'] === undefined && 'id' in item && 'label' in item);
}
