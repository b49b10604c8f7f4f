import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import styles from './facts.module.css';
import { reasonOf } from './refusal.ts';

interface ReasonTextProps {
  kind: string;
  /** What the kind is called on screen. */
  title: string;
  code: string | null;
  /** The vendor's own words. */
  said: string | null;
}

/** Why a channel does not work and what to do about it; what the vendor said itself stands below, in its language. */
export function ReasonText({ kind, title, code, said }: ReasonTextProps) {
  const t = useTexts(channelsTexts);
  const reason = reasonOf(code);
  const words =
    kind === 'telegram' && reason === 'unauthorized'
      ? t('reason_telegramToken')
      : reason
        ? t(`reason_${reason}`, { title })
        : t('reason_unknown', { title });
  return (
    <>
      {words}
      {said !== null && said !== '' && (
        <span className={styles['said']}>
          {t('itSaid')} <q lang="en">{said}</q>
        </span>
      )}
    </>
  );
}
