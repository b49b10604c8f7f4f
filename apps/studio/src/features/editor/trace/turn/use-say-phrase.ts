import { useTexts } from '../../../../i18n/i18n.ts';
import { useFailureText } from '../../../../ui/use-failure-text.ts';
import type { Phrase } from '../model/phrase.ts';
import { traceTexts } from '../texts/index.ts';

/** Says a phrase in the language of the interface. */
export function useSayPhrase(): (phrase: Phrase) => string {
  const t = useTexts(traceTexts);
  const why = useFailureText('call');
  return ({ key, values, failure }) => t(key as Parameters<typeof t>[0], { ...values, ...(failure && { why: why(failure) }) }).trim();
}
