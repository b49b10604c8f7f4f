import type { EffectRequest } from '../effects/effect.ts';
import { patchContact } from './contact.ts';
import type { Turn } from './turn.ts';
import { nextId } from './turn.ts';

/** Gives an effect its id and adds it to the turn; the turn's own view of contact and owner follows. */
export function emit(turn: Turn, nodeId: string, request: EffectRequest): string {
  const id = nextId(turn);
  turn.effects.push({ ...request, id, nodeId });
  if (request.type === 'update.contact') turn.contact = patchContact(turn.contact, request.patch);
  if (request.type === 'hand.over') turn.owner = request.handOver.to;
  return id;
}
