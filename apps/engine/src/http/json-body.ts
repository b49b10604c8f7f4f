import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Largest JSON body of the API, in bytes. */
export const jsonLimit = 1024 * 1024;

/** Reads JSON bodies as the API wants them: UTF-8 only, an empty body is none, and what is broken says so. */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: jsonLimit }, (_request, bytes, done) => {
    try {
      done(null, bytes.length === 0 ? undefined : parse(bytes as Buffer));
    } catch (error) {
      done(
        new Problem('broken-json', error instanceof Error ? `The body is not valid JSON: ${error.message}` : 'The body is not valid JSON.'),
      );
    }
  });
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
