import type { AnswerOf, FlowRecord, readSetup, readSession } from '@filo/api';

const at = '2026-11-20T10:00:00.000Z';

/** An id that is easy to recognise. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The session of an owner. */
export const ownerSession: AnswerOf<typeof readSession> = {
  user: { id: idOf(1), name: 'Anna Rossi', email: 'anna@example.com', role: 'owner', createdAt: at },
  expiresAt: '2027-01-01T00:00:00.000Z',
};

/** An installation whose owner account is made. */
export const setup: AnswerOf<typeof readSetup> = { ownerNeeded: false, version: '1.2.3', demoFlowId: null, publicUrl: null };

/** A flow of the list that was never published, with what a test cares about. */
export function flowRecord(flow: Partial<FlowRecord> & Pick<FlowRecord, 'id' | 'name'>): FlowRecord {
  return { draftRevision: 1, live: null, changed: true, channels: [], createdAt: at, updatedAt: at, archivedAt: null, ...flow };
}
