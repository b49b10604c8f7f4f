import type { FlowDocument } from '@filo/core';
import { readNode } from '../parts/read-node.ts';

/** How many texts of a flow are written in a language. */
export function textsIn({ nodes }: FlowDocument, language: string): number {
  return nodes.reduce((sum, node) => {
    const { kind, config } = readNode(node);
    const texts = config === undefined ? [] : (kind?.facts(config).texts ?? []);
    return sum + texts.filter(({ text }) => typeof text === 'object' && (text[language] ?? '').trim() !== '').length;
  }, 0);
}
