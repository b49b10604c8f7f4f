import type { Json, JsonObject } from '@filo/core';
import type { Fixer } from '../fix.ts';

/** Takes the reply buttons off the cards of a message: nobody would hear them. */
export const removeReplyButtons: Fixer = ({ nodeId, params }, document) => {
  const node = document.nodes.find(({ id }) => id === nodeId);
  const { path } = params;
  if (!node || typeof path !== 'string') return [];
  const config = changeAt(node.config, path.split('.'), withoutReplies) as JsonObject;
  const label = { en: 'Remove the buttons', it: 'Togli i pulsanti' };
  return config === node.config ? [] : [{ label, command: { do: 'set-config', nodeId: node.id, config } }];
};

function changeAt(value: Json, [step, ...rest]: readonly string[], change: (value: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? changeAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: changeAt(value[step] ?? null, rest, change) };
}

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
