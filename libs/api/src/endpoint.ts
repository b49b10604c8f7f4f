import type { z } from 'zod';
import type { ProblemCode } from './problems/catalogue.ts';

/** What an API key must be allowed to do; a signed-in owner may do everything, an agent what `agentScopes` lists. */
export const scopes = ['flows', 'channels', 'conversations', 'contacts', 'settings'] as const;

/** What an API key must be allowed to do. */
export type Scope = (typeof scopes)[number];

/** What a signed-in agent may do. */
export const agentScopes: readonly Scope[] = ['conversations', 'contacts'];

/** Who may call: anyone, a visitor of a web chat, anyone signed in, or a key or session with a scope. */
export type Access = 'public' | 'visitor' | 'session' | { readonly scope: Scope };

/** How often one caller may try. `email` also counts by the email in the body. */
export interface RateLimit {
  readonly per: 'address' | 'address-and-email';
  readonly times: number;
  readonly seconds: number;
}

/** One address of the engine: the only description of it. The engine routes and checks by it, OpenAPI and the client are made from it. */
export interface Endpoint {
  /** Stable name, `flows.publish`: operation id in OpenAPI. The part before the dot groups addresses. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root, with `:name` for parameters. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON body. Without one in the request it is read as `{}`. */
  readonly body?: z.ZodType;
  /** The body is a form (`multipart/form-data`) with one `file`, of at most this many bytes. */
  readonly upload?: { readonly maxBytes: number };
  /** JSON body of the successful answer. Without it and without `produces` the answer is 204. */
  readonly answer?: z.ZodType;
  /** Media type of an answer that is not JSON. */
  readonly produces?: string;
  /** Status of the successful answer when it is not 200 (or 204 without an answer). */
  readonly status?: 201 | 202;
  /** Problems this address can answer beyond the usual ones. */
  readonly problems?: readonly ProblemCode[];
  readonly limit?: RateLimit;
  /** Pages of other sites may call it (the web chat does): it answers CORS, and uses no cookie. */
  readonly crossOrigin?: true;
}

/** Keeps an endpoint's own types, so that handlers and the client are checked against it. */
export function endpoint<const Definition extends Endpoint>(definition: Definition): Definition {
  return definition;
}
