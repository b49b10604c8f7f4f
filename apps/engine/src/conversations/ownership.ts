import type { Owner, Resume } from '@filo/core';
import type { Caller } from '../http/caller.ts';
import { Problem } from '../problems/problem.ts';

/** What decides who may do what with a conversation. */
export interface Held {
  status: 'open' | 'snoozed' | 'closed';
  owner: Owner;
  assigneeId: string | null;
}

/** A change of owner: what the conversation becomes, and where the flow goes on when it is the bot's again. */
export interface OwnerChange {
  owner: Owner;
  assigneeId: string | null;
  resume?: Resume;
}

/** Takes a conversation for an agent; null when they have it already. Throws `Problem` when another one has. */
export function take(held: Held, agentId: string): OwnerChange | null {
  if (held.owner === 'agent' && held.assigneeId === agentId && held.status === 'open') return null;
  if (held.owner === 'agent' && held.assigneeId !== null && held.assigneeId !== agentId)
    throw new Problem('already-taken', 'Another agent has this conversation.');
  return { owner: 'agent', assigneeId: agentId };
}

/** Gives a conversation back to the bot. Throws `Problem` when the caller does not hold it. */
export function release(held: Held, caller: Caller, to: string): OwnerChange {
  requireOpen(held);
  if (held.owner === 'bot') throw new Problem('not-owner', 'The bot has this conversation already.');
  requireHolder(held, caller);
  const resume: Resume = to === 'resolved' || to === 'start' ? { at: to } : { at: 'node', nodeId: to };
  return { owner: 'bot', assigneeId: null, resume };
}

/** Gives a conversation to an agent, or with null back to the queue; null when nothing changes. Throws `Problem`. */
export function assign(held: Held, agentId: string | null): OwnerChange | null {
  requireOpen(held);
  const owner = agentId === null ? 'queue' : 'agent';
  return held.owner === owner && held.assigneeId === agentId ? null : { owner, assigneeId: agentId };
}

/** Whether a conversation may be closed by the caller. Throws `Problem` when another agent has it. */
export function requireClosable(held: Held, caller: Caller): void {
  if (held.owner === 'agent') requireHolder(held, caller);
}

/** Whether the caller may speak in the conversation. Throws `Problem` with the reason when not. */
export function requireSpeaker(held: Held, caller: Caller): void {
  requireOpen(held);
  if (held.owner !== 'agent')
    throw new Problem('not-owner', `The conversation is with the ${held.owner}. Take it first, so that two do not answer at once.`);
  requireHolder(held, caller);
}

function requireOpen(held: Held): void {
  if (held.status === 'closed') throw new Problem('conversation-closed', 'The conversation is closed.');
}

/** API keys act for the installation, and the owner may everywhere; an agent only where the conversation is theirs. */
function requireHolder(held: Held, caller: Caller): void {
  const may =
    caller.kind === 'key' ||
    (caller.kind === 'user' && (caller.role === 'owner' || held.assigneeId === null || caller.userId === held.assigneeId));
  if (!may) throw new Problem('not-owner', 'Another agent has this conversation.');
}
