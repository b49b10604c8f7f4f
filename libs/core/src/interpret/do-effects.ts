import type { EffectRequest } from '../effects/effect.ts';
import { emit } from './emit.ts';
import type { Move } from './move.ts';
import { ignore } from './record.ts';
import type { Turn } from './turn.ts';

/**
 * Emits a node's effects in order; a move when a limit stops it. The bot speaks only while it holds the conversation:
 * a node may still speak in the outcome that hands it over, later nodes may not.
 */
export function doEffects(turn: Turn, nodeId: string, requests: readonly EffectRequest[]): Move {
  let speaks = turn.owner === 'bot';
  for (const request of requests) {
    if (request.type === 'send.message') {
      const { bubbles, buttons } = request.message;
      if (bubbles.length === 0 && !buttons?.length) continue;
      if (!speaks) {
        ignore(turn, 'not-owner');
        continue;
      }
      if (turn.messagesLeft <= 0) return { do: 'fail', code: 'messages-limit', params: { limit: turn.env.limits.messagesPerTurn } };
      turn.messagesLeft -= 1;
    }
    emit(turn, nodeId, request);
    speaks ||= turn.owner === 'bot';
  }
  return null;
}
