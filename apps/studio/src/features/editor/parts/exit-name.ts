import type { Exit, InterfaceText } from '@filo/core';
import type { CardContext } from '@filo/nodes/editor';
import type { ReadNode } from './read-node.ts';

/**
 * What a way out is called. A fixed exit is named by Filo in the language of the interface, a drawn one by the author in the
 * language of the canvas: a label that stands in the config is the author's.
 */
export function exitName(
  { id, label }: Exit,
  { config }: Pick<ReadNode, 'config'>,
  { say, text }: Pick<CardContext, 'say' | 'text'>,
): string {
  if (typeof label === 'string') return label === '' ? id : label;
  const name = isInterfaceText(label) && !stands(label, config) ? say(label) : text({ ...label });
  return name === '' ? id : name;
}

function isInterfaceText(label: Exclude<Exit['label'], string>): label is InterfaceText {
  return typeof label['en'] === 'string' && typeof label['it'] === 'string';
}

function stands(label: object, value: unknown): boolean {
  if (value === label) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => stands(label, inner));
}
