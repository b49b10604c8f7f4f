import type { Scope } from '@filo/api';

/** Who makes a request, as the access guard found out. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'user'; userId: string; name: string; email: string; role: 'owner' | 'agent'; sessionHash: string; expiresAt: Date }
  | { kind: 'key'; keyId: string; name: string; scopes: readonly Scope[]; userId: string | null };

/** Where the guard leaves the caller for the handler. */
export interface CalledRequest {
  caller?: Caller;
}
