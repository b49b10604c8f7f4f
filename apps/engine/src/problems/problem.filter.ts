import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../log/log.ts';
import { allowedMethods } from './allowed-methods.ts';
import { Problem } from './problem.ts';
import { problemDocument, problemStatus } from './problem-document.ts';
import { problemOf } from './problem-of.ts';

/** Turns everything thrown on the way to an answer into a problem document; unknown errors show an id, and nothing else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest(), http.getResponse(), this.#log);
  }
}

/** As the filter does it, for routes that are not Nest's (webhooks). */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const found = problemOf(error);
  const problem =
    found?.code === 'not-found'
      ? otherMethod(found, request)
      : (found ?? new Problem('internal', 'Something unexpected happened. The log has it under the id in "instance".'));
  const status = problemStatus(problem);
  const instance = status >= 500 ? `urn:uuid:${request.id}` : undefined;
  if (!found) log.error('a request failed', { err: error, request: request.id });
  else if (status >= 500) log.warn(problem.message, { err: error, request: request.id });
  if (reply.sent) return;
  if (problem.extras.retryAfter !== undefined) void reply.header('retry-after', Math.ceil(problem.extras.retryAfter));
  for (const [name, value] of Object.entries(problem.extras.headers ?? {})) void reply.header(name, value);
  // A string, so that no serializer of the route is asked.
  void reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problemDocument(problem, instance)));
}

function otherMethod(problem: Problem, request: FastifyRequest): Problem {
  const methods = allowedMethods(request.url);
  const allow = methods.join(', ');
  return methods.length === 0 || methods.includes(request.method)
    ? problem
    : new Problem('method-not-allowed', `This address takes ${allow}.`, { headers: { allow } });
}
