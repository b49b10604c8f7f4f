import { type FlowDocument, type FlowNode, type OutboundMessage, playSession } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { alone } from './alone.ts';

/** What a node says when it is entered; null while its settings are not complete. */
export type NodeMessages = readonly OutboundMessage[] | null;

/** Through which channel, and in which language. */
interface Hearing {
  channel: string;
  language: string;
}

/** What one node says by itself, as the engine would have it: the node is played as a flow of its own. */
export function nodeMessages(document: FlowDocument, node: FlowNode, { channel, language }: Hearing): NodeMessages {
  const { issues, opening } = playSession({
    flow: { document: alone(document, node), kinds: nodeKinds },
    script: [],
    startAt: node.id,
    channel,
    language,
    contact: { name: 'Anna' },
  });
  if (issues.length > 0) return null;
  return (
    opening?.allEffects.flatMap((effect) => (effect.type === 'send.message' && effect.nodeId === node.id ? [effect.message] : [])) ?? []
  );
}
