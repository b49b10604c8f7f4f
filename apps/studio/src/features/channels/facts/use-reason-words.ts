import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { reasonOf } from './refusal.ts';

/** Says why a channel does not work and what to do about it, by the code of the refusal; null for a code without words of its own. */
export function useReasonWords(): (code: string | null, kind: string, title: string) => string | null {
  const t = useTexts(channelsTexts);
  return (code, kind, title) => {
    const reason = reasonOf(code);
    if (reason === null) return null;
    return kind === 'telegram' && reason === 'unauthorized' ? t('reason_telegramToken') : t(`reason_${reason}`, { title });
  };
}
