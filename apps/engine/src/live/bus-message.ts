import type { DraftSaved, FlowPeople } from '@filo/api';
import type { EndedSessions } from '../accounts/session-ends.ts';
import type { Change } from './change.ts';

/** What processes tell each other. */
export type BusMessage =
  | { what: 'changes'; changes: readonly Change[] }
  | { what: 'draft'; saved: DraftSaved }
  /** Another version of the flow is live, or none. */
  | { what: 'flow'; flowId: string }
  | { what: 'sessions'; ended: EndedSessions }
  /** Everyone who has the flow open at the sender; empty when the last one left. */
  | { what: 'people'; flowId: string; people: FlowPeople['people'] };

/** Bytes in one notification: Postgres takes 8,000. */
const payloadBytes = 7900;

/** Changes in one notification: 60 conversations with some messages each stay well below the limit. */
const changesEach = 60;

/** Messages named for one change; beyond it the reader looks at the whole thread. */
const messagesEach = 2;

/** Notifications that carry a message from `origin`. */
export function packMessage(origin: string, message: BusMessage): string[] {
  switch (message.what) {
    case 'changes':
      return chunks(message.changes).map((some) => pack(origin, 'changes', some));
    case 'draft':
      return [pack(origin, 'draft', message.saved)];
    case 'flow':
      return [pack(origin, 'flow', message.flowId)];
    case 'sessions':
      return [pack(origin, 'sessions', message.ended)];
    case 'people':
      return [packPeople(origin, message)];
  }
}

/** What a notification carries; null for what this version does not know, as between two versions during an upgrade. */
export function unpackMessage(payload: string): { origin: string; message: BusMessage } | null {
  const [origin, what, data] = JSON.parse(payload) as [string, string, never];
  if (what === 'changes') {
    const changes = (data as [string, ...string[]][]).map(([conversationId, ...messages]) => ({ conversationId, messages }));
    return { origin, message: { what, changes } };
  }
  if (what === 'draft') return { origin, message: { what, saved: data } };
  if (what === 'flow') return { origin, message: { what, flowId: data } };
  if (what === 'sessions') return { origin, message: { what, ended: data } };
  if (what === 'people') return { origin, message: { what, ...(data as { flowId: string; people: FlowPeople['people'] }) } };
  return null;
}

const pack = (origin: string, what: BusMessage['what'], data: unknown): string => JSON.stringify([origin, what, data]);

function chunks(changes: readonly Change[]): [string, ...string[]][][] {
  const named = changes.map(({ conversationId, messages }): [string, ...string[]] => [conversationId, ...messages.slice(-messagesEach)]);
  return Array.from({ length: Math.ceil(named.length / changesEach) }, (_, index) =>
    named.slice(index * changesEach, (index + 1) * changesEach),
  );
}

/** People beyond what fits are not told: some dozens in one flow on one machine are a crowd already. */
function packPeople(origin: string, { flowId, people }: Extract<BusMessage, { what: 'people' }>): string {
  for (let some = people; ; some = some.slice(0, -1)) {
    const payload = pack(origin, 'people', { flowId, people: some });
    if (some.length === 0 || Buffer.byteLength(payload) <= payloadBytes) return payload;
  }
}
