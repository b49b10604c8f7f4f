import type { HookRequest } from '../contract/http.ts';
import { type CaseRequest, caseTime, type Room } from './room.ts';

/** Makes a case's request into one that a channel can read. */
export function caseRequest(room: Pick<Room, 'fixture'>, { fixture, body, ...given }: CaseRequest): HookRequest {
  const text = fixture === undefined ? (typeof body === 'string' ? body : JSON.stringify(body ?? {})) : room.fixture(fixture);
  return {
    method: 'POST',
    url: 'https://filo.example/hooks/case',
    query: {},
    headers: {},
    receivedAt: caseTime,
    ...given,
    body: new TextEncoder().encode(text),
  };
}
