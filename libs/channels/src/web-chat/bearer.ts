import type { HookRequest } from '../contract/http.ts';

/** The token of `Authorization: Bearer <token>`, or null. */
export function bearer(request: HookRequest): string | null {
  return /^Bearer (\S{1,256})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
