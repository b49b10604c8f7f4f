import type { Failure } from '@filo/api';
import type { FailureCode } from '@filo/channels/lens';
import { useCallback } from 'react';
import { useTexts } from '../i18n/i18n.ts';
import { en } from './texts/en.ts';
import { uiTexts } from './texts/index.ts';

/** What a message that did not arrive failed at: the vendor, or what became of the chat meanwhile. */
type Unsent = Exclude<FailureCode, 'webhook-failing'> | 'taken-over' | 'channel-gone' | 'not-encodable' | 'interrupted';

/** Every one of them has words: a code without any does not compile. */
const words = en satisfies Record<`unsent_${Unsent}`, string>;

/** Says why a message did not arrive (`unsent`) or a web call failed (`call`), by its code; in the words that came along where there are none of ours. */
export function useFailureText(what: 'unsent' | 'call'): (failure: Failure & { status?: number }) => string {
  const t = useTexts(uiTexts);
  return useCallback(
    ({ code, text, status = 0 }) => {
      const key = `${what}_${code}`;
      return isText(key) ? t(key, { status }) : text;
    },
    [t, what],
  );
}

function isText(key: string): key is Extract<keyof typeof en, `${'unsent' | 'call'}_${string}`> {
  return Object.hasOwn(words, key);
}
