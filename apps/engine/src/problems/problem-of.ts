import { HttpException } from '@nestjs/common';
import type { ProblemCode } from '@filo/api';
import { isDatabaseUnavailable } from '../database/is-database-unavailable.ts';
import { type ErrorLike, errorLike } from './error-like.ts';
import { Problem } from './problem.ts';

/** Fastify's own refusals by their code: https://fastify.dev/docs/latest/Reference/Errors/ */
const fastifyCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
  FST_REQ_FILE_TOO_LARGE: 'body-too-large',
  FST_FILES_LIMIT: 'invalid-request',
  FST_PARTS_LIMIT: 'invalid-request',
  FST_FIELDS_LIMIT: 'invalid-request',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
};

const byStatus: Record<number, ProblemCode> = {
  400: 'invalid-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'already-exists',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** Seconds a caller waits before trying again while the database is away: about what a restart takes. */
const databaseRetrySeconds = 5;

/** The problem an error stands for, or undefined when it is our own fault and nothing of it may be told. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isDatabaseUnavailable(error))
    return new Problem('unavailable', 'The database cannot be reached.', { retryAfter: databaseRetrySeconds });
  const told = errorLike(error);
  if (!told) return undefined;
  const code = typeof told.code === 'string' ? fastifyCodes[told.code] : undefined;
  if (code) return new Problem(code, told.message);
  const status = statusOf(error, told);
  const known = status === undefined ? undefined : byStatus[status];
  if (known) return new Problem(known, told.message);
  return status !== undefined && status >= 400 && status < 500 ? new Problem('invalid-request', told.message) : undefined;
}

function statusOf(error: unknown, { statusCode }: ErrorLike): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return typeof statusCode === 'number' ? statusCode : undefined;
}
