import type { MessageRecord } from '@filo/api';
import { useState } from 'react';

/** How many messages came since the reader left the end of the thread. */
export function useUnseen(messages: readonly MessageRecord[], isAtEnd: boolean): number {
  const last = messages.at(-1)?.id;
  const [seen, setSeen] = useState(last);
  const shown = isAtEnd || seen === undefined ? last : seen;
  if (shown !== seen) setSeen(shown);
  if (shown === last) return 0;
  return messages.length - 1 - messages.findLastIndex(({ id }) => id === shown);
}
