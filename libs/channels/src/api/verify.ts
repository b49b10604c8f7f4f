import type { Verification } from '../contract/channel.ts';
import type { HookRequest } from '../contract/http.ts';
import { checkSignature } from '../signature/check-signature.ts';
import type { ApiConfig } from './config.ts';

const words = {
  'signature-missing': 'Filo-Signature or Filo-Timestamp is missing',
  'signature-wrong': 'Filo-Signature does not fit the body',
  'timestamp-too-far': 'Filo-Timestamp is more than five minutes from now',
};

/** What comes in by the hook is signed as what goes out: `Filo-Signature` over `Filo-Timestamp` and the exact bytes. */
export function verify(request: HookRequest, config: ApiConfig): Verification {
  if (config.secret === undefined) return { rejected: { status: 403, text: 'The channel has no secret yet' } };
  const found = checkSignature(request, config.secret, request.receivedAt);
  return found === 'signed' ? { verified: true } : { rejected: { status: found === 'signature-missing' ? 401 : 403, text: words[found] } };
}
