import { useCallback } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import type { Phrase } from '../model/phrase.ts';
import { traceTexts } from '../texts/index.ts';

/** Says a phrase in the language of the interface. */
export function useSayPhrase(): (phrase: Phrase) => string {
  const t = useTexts(traceTexts);
  return useCallback(({ key, values }) => t(key as Parameters<typeof t>[0], values).trim(), [t]);
}
