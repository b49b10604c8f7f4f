import { ProblemError } from '@filo/sdk';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';

/** Says in the reader's words why a request failed: by the problem's code, never by its English title. */
export function useProblemText(): (error: unknown) => string {
  const t = useTexts(uiTexts);
  return (error) => {
    if (error instanceof ProblemError) {
      if (error.code === 'too-many-requests' && error.retryAfter !== null) return t('waitSeconds', { count: error.retryAfter });
      return t(error.code);
    }
    // What fetch throws when nobody answers.
    return error instanceof TypeError ? t('unreachable') : t('unknown');
  };
}
