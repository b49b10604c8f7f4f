/** What callers are told of one kind of failure. `advice` says what to do about it. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly advice: string;
}

/** Every code a problem document can carry. Codes are stable: clients branch on them, never on titles. */
export const problemCatalogue = {
  'invalid-request': {
    status: 400,
    title: 'The request is not what this address takes',
    advice: 'See "errors" for the fields that are wrong, and /api/docs for what is expected.',
  },
  'broken-json': { status: 400, title: 'The body is not valid JSON', advice: 'Send well-formed JSON in UTF-8.' },
  'hook-undecodable': {
    status: 400,
    title: 'The webhook is not what this vendor sends',
    advice: 'Point the vendor at the channel of its own kind; nothing was stored.',
  },
  'hook-rejected': {
    status: 401,
    title: 'The sender of the webhook could not be verified',
    advice: "Check the channel's secret on both sides. The status tells 400, 401 and 403 apart.",
  },
  'not-signed-in': {
    status: 401,
    title: 'Nobody is signed in',
    advice: 'Sign in with POST /api/v1/session, or send an API key as "Authorization: Bearer".',
  },
  'wrong-credentials': { status: 401, title: 'Email or password is wrong', advice: 'Check both and try again.' },
  'not-allowed': { status: 403, title: 'Not allowed', advice: 'Use an account or an API key with the scope this address needs.' },
  'cross-site': {
    status: 403,
    title: 'The request came from another site',
    advice: 'Call from the same origin, or use an API key instead of the session cookie.',
  },
  'not-found': { status: 404, title: 'There is nothing at this address', advice: 'Check the address and the id.' },
  'channel-not-found': { status: 404, title: 'There is no such channel', advice: "Copy the address again from the channel's page." },
  'method-not-allowed': { status: 405, title: 'This address does not take that method', advice: 'See the Allow header.' },
  'already-exists': { status: 409, title: 'It is there already', advice: 'Use the one that exists, or choose another name.' },
  'owner-exists': { status: 409, title: 'The owner account exists already', advice: 'Sign in with it; the owner can add others.' },
  'revision-conflict': {
    status: 409,
    title: 'Somebody changed it in between',
    advice: 'Read it again, repeat the change on the new revision, and save.',
  },
  'flow-in-use': { status: 409, title: 'The flow is in use', advice: 'Point the channels that answer with it at another flow first.' },
  'media-in-use': {
    status: 409,
    title: 'A flow uses the file',
    advice: 'See "usedBy" for the flows. A published version counts as well, since conversations may stand on it.',
  },
  'not-owner': {
    status: 409,
    title: 'The conversation is not yours to speak in',
    advice: 'Take it first with POST /api/v1/conversations/:id/take.',
  },
  'already-taken': { status: 409, title: 'Another agent has taken the conversation', advice: 'Ask them to release or assign it.' },
  'conversation-closed': { status: 409, title: 'The conversation is closed', advice: 'Reopen it first.' },
  'contact-unreachable': {
    status: 409,
    title: 'The customer cannot be reached any more',
    advice: 'They blocked the channel or left it; wait until they write again.',
  },
  'channel-stopped': { status: 409, title: 'The channel is stopped', advice: 'Start it first.' },
  'not-retryable': {
    status: 409,
    title: 'It did not fail, so there is nothing to retry',
    advice: 'Only failed, uncertain and dropped messages and dead letters can be retried.',
  },
  gone: { status: 410, title: 'It is not there any more', advice: 'Nothing can be done: the vendor no longer has it.' },
  'body-too-large': { status: 413, title: 'The body is too large', advice: 'Send less at once.' },
  'address-too-long': { status: 414, title: 'The address is too long', advice: 'Shorten it.' },
  'unsupported-media-type': {
    status: 415,
    title: 'This kind of body is not taken',
    advice: 'Send JSON as application/json, files as multipart/form-data.',
  },
  'range-not-satisfiable': { status: 416, title: 'The file does not reach that far', advice: 'Ask for a range inside its size.' },
  'invalid-document': {
    status: 422,
    title: 'The flow document is not valid',
    advice: 'See "errors" for the places that are wrong; GET /api/v1/flows/schema has the format.',
  },
  'flow-has-errors': {
    status: 422,
    title: 'The flow has mistakes and cannot be published',
    advice: 'Correct the issues of severity "error", then publish again.',
  },
  'flow-tests-failed': {
    status: 422,
    title: "The flow's own tests do not pass",
    advice: 'See "broken" for what came out differently. Correct the flow or the tests, or publish with "despiteTests": true.',
  },
  'unknown-kind': { status: 422, title: 'There is no channel of this kind', advice: 'GET /api/v1/channels/kinds lists them.' },
  'invalid-config': { status: 422, title: "The channel's settings are not valid", advice: 'See "errors" for the fields that are wrong.' },
  'channel-refused': {
    status: 422,
    title: 'The vendor refused the connection',
    advice: 'Read the detail, correct the settings and try again. Nothing was saved.',
  },
  'unknown-reference': { status: 422, title: 'It refers to something that does not exist', advice: 'Check the ids in the request.' },
  'weak-password': {
    status: 422,
    title: 'The password is too weak',
    advice: 'Use at least 12 characters that are not a common phrase, your name or your email.',
  },
  'too-many-requests': { status: 429, title: 'Too many tries', advice: 'Wait as long as Retry-After says.' },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    advice: 'Try again; if it stays, give the operator the id, which is also in the log.',
  },
  'vendor-unavailable': { status: 502, title: 'The vendor could not be reached', advice: 'Try again later.' },
  unavailable: { status: 503, title: 'Not available at the moment', advice: 'Try again as soon as Retry-After says.' },
} as const satisfies Record<string, ProblemKind>;

/** A stable code of a problem. */
export type ProblemCode = keyof typeof problemCatalogue;
