import type { Endpoint } from '@filo/api';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Problem } from '../problems/problem.ts';
import { unstorable } from './unstorable.ts';
import { readUpload } from './read-upload.ts';

/** Checks every part of a request against its endpoint. Throws `Problem`: an id of the wrong shape is an unknown one. */
export async function readInput(endpoint: Endpoint, request: FastifyRequest): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  if (endpoint.params) {
    const read = endpoint.params.safeParse(request.params);
    if (!read.success) throw new Problem('not-found', 'There is nothing with this id.');
    input['params'] = read.data;
  }
  if (endpoint.query) input['query'] = readPart('query', endpoint.query, request.query);
  // An absent body reads as an empty one: `POST …/take` needs none.
  if (endpoint.body) input['body'] = readPart('body', endpoint.body, request.body ?? {});
  if (endpoint.upload) input['file'] = await readUpload(request, endpoint.upload.maxBytes);
  return input;
}

function readPart(name: string, schema: z.ZodType, value: unknown): unknown {
  const refused = unstorable(value);
  if (refused) throw new Problem('invalid-request', `The ${name} cannot be stored.`, { errors: [{ path: name, message: refused }] });
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const errors = read.error.issues
    .slice(0, 50)
    .map((issue) => ({ path: [name, ...issue.path.map(String)].join('.'), message: issue.message }));
  throw new Problem('invalid-request', `The ${name} is not what this address takes.`, { errors });
}
