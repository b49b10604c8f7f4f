import type { Verification } from '../contract/channel.ts';
import type { HookRequest } from '../contract/http.ts';
import { bearer } from './bearer.ts';
import type { WebChatConfig } from './config.ts';
import { readVisitor } from './visitor.ts';

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

/** Browsers always say which site a request comes from. Filo's own pages (the demo) are always allowed. */
function originAllowed(request: HookRequest, config: WebChatConfig): boolean {
  const origin = request.headers.origin;
  if (config.origins.length === 0 || origin === undefined || origin === originOf(request.url)) return true;
  return config.origins.some((allowed) => originOf(allowed) === origin);
}

/** A visitor shows the token that Filo minted: `Authorization: Bearer <token>`. */
export function verify(request: HookRequest, config: WebChatConfig): Verification {
  if (!originAllowed(request, config)) return { rejected: { status: 403, text: 'This site may not use the chat' } };
  const token = bearer(request);
  if (token === null || config.secret === undefined) return { rejected: { status: 401, text: 'The visitor token is missing' } };
  return readVisitor(token, config.secret) === null
    ? { rejected: { status: 401, text: 'The visitor token is wrong' } }
    : { verified: true };
}
