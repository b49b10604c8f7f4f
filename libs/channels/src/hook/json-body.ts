import type { z } from 'zod';
import { UndecodableHook } from '../contract/channel.ts';
import type { HookRequest } from '../contract/http.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a webhook's body as JSON of the given shape. Throws `UndecodableHook` for anything else. */
export function jsonBody<Schema extends z.ZodType>(request: HookRequest, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(readJson(request.body));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UndecodableHook(`${issue?.path.join('.') || 'The body'}: ${issue?.message ?? 'not as expected'}`);
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch (error) {
    throw new UndecodableHook('The body is not JSON in UTF-8', { cause: error });
  }
}
