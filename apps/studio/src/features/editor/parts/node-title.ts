import type { FlowNode, InterfaceText } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

/** What a node is called on screen: the name its author gave, else what its type is called. */
export function nodeTitle({ name, type }: FlowNode, language: keyof InterfaceText): string {
  const given = name?.trim() ?? '';
  return given === '' ? (nodeKinds.get(type)?.title[language] ?? type) : given;
}
