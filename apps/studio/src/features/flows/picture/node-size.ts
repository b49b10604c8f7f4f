import type { Json, JsonObject } from '@filo/core';

/** What the picture needs of a node: documents are read as they are stored, without their kinds. */
export interface PicturedNode {
  id: string;
  type: string;
  position: { x: number; y: number };
  config: JsonObject;
}

const lettersPerLine = 26;
const line = 19;
const row = 34;
const header = 56;
/** Nodes that say little to the customer still say something on their card. */
const leastBody = 40;

/** Texts that a card shows, each in its longest language. */
function shownTexts(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(shownTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'text' || key === 'prompt') return longest(one);
    return key === 'bubbles' || key === 'media' || key === 'cards' ? shownTexts(one) : [];
  });
}

function longest(text: Json | undefined): string[] {
  const versions = typeof text === 'object' && text !== null ? Object.values(text) : [text];
  return versions
    .filter((one) => typeof one === 'string')
    .sort((one, other) => other.length - one.length)
    .slice(0, 1);
}

const lengthOf = (value: Json | undefined): number => (Array.isArray(value) ? value.length : 0);

/** How large a node's card about is, from its words, its choices and the number of ways out. */
export function nodeSize({ type, config }: PicturedNode, exits: number): { w: number; h: number } {
  const mostLines = type === 'note' ? 12 : 6;
  const words = shownTexts(config).reduce((sum, text) => sum + Math.min(mostLines, Math.ceil(text.length / lettersPerLine)) * line + 20, 0);
  const choices = lengthOf(config.options) * 30;
  return {
    w: type === 'trigger' || type === 'note' ? 200 : 240,
    h: header + Math.max(words, leastBody) + choices + (exits > 1 ? exits * row : 0),
  };
}
