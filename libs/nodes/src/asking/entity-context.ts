import type { NodeContext } from '@filo/core';
import type { EntityContext } from '@filo/understanding';

/** What reading an answer may know of the conversation. */
export function entityContext({ language, now, timezone, country }: NodeContext): EntityContext {
  return { language, now, timezone, country };
}
