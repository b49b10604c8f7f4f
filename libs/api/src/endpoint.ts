import type { z } from 'zod';

/** What an API key must be allowed to do; a signed-in owner may do everything, an agent what agents need. */
export const scopes = ['flows', 'channels', 'conversations', 'contacts', 'settings'] as const;

/** What an API key must be allowed to do. */
export type Scope = (typeof scopes)[number];

/** Who may call: anyone, a browser with a session, a visitor of a web chat, or a key or session with a scope. */
export type Access = 'public' | 'session' | 'visitor' | { scope: Scope };

/** One address of the API: the only description of it. The engine routes and checks by it, OpenAPI and the client are made from it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Stable name, `flows.publish`: operation id in OpenAPI and method in the client. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, with `:name` for parameters. */
  path: string;
  summary: string;
  access: Access;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Body of the successful answer; undefined answers 204. */
  answer?: Answer;
  /** Status of the successful answer when it is not 200 (or 204 without an answer). */
  status?: 201 | 202;
  /** Problem codes this address can answer beyond the usual ones, with when. */
  problems?: Record<string, string>;
}

/** Gives an endpoint its types. */
export function endpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  definition: Endpoint<Params, Query, Body, Answer>,
): Endpoint<Params, Query, Body, Answer> {
  return definition;
}
