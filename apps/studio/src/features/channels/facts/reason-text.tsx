import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import styles from './facts.module.css';
import { useReasonWords } from './use-reason-words.ts';

interface ReasonTextProps {
  kind: string;
  /** What the kind is called on screen. */
  title: string;
  code: string | null;
  /** The vendor's own words. */
  said: string | null;
}

/** Reasons that say what is wrong, but not with what: the vendor's own words tell that. */
const open = new Set(['bad-content', 'webhook-failing', 'refused']);

/** Why a channel does not work and what to do about it. What the vendor said stands below, in its language, where our words leave something open. */
export function ReasonText({ kind, title, code, said }: ReasonTextProps) {
  const t = useTexts(channelsTexts);
  const words = useReasonWords()(code, kind, title);
  const quoted = words === null || open.has(code ?? '');
  return (
    <>
      {words ?? t('reason_unknown', { title })}
      {quoted && said !== null && said !== '' && (
        <span className={styles['said']}>
          {t('itSaid')} <q lang="en">{said}</q>
        </span>
      )}
    </>
  );
}
