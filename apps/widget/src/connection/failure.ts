/**
 * Why a request did not succeed, as far as the chat acts on it: no answer; the token is no longer valid; the channel is unknown or
 * stopped; too many requests; the server is in trouble; the file is too big or of a wrong type; the request itself was not accepted.
 */
export type Failure = 'offline' | 'unauthorised' | 'unknown' | 'busy' | 'server' | 'too-big' | 'wrong-type' | 'refused';

const byStatus: Readonly<Record<number, Failure>> = {
  0: 'offline',
  401: 'unauthorised',
  404: 'unknown',
  408: 'server',
  410: 'unknown',
  413: 'too-big',
  415: 'wrong-type',
  425: 'busy',
  429: 'busy',
};

/** The failure an HTTP status means; 0 is no answer at all. */
export function failureOf(status: number): Failure {
  return byStatus[status] ?? (status >= 500 ? 'server' : 'refused');
}
