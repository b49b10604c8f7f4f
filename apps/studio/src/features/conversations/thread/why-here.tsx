import type { ConversationRecord } from '@filo/api';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../i18n/i18n.ts';
import { nodeNamesQuery } from '../node-names-query.ts';
import { conversationsTexts } from '../texts/index.ts';
import { saidValue } from '../words/said-value.ts';
import styles from './thread.module.css';

interface WhyHereProps {
  handover: NonNullable<ConversationRecord['handover']>;
  /** The flow its path runs through, where it may be read. */
  flowId: string | null;
}

/** What to know before reading a line: why the customer waits, the way they came, and what the flow found out. */
export function WhyHere({ handover: { reason, summary, path, vars }, flowId }: WhyHereProps) {
  const t = useTexts(conversationsTexts);
  const { data: names } = useQuery({ ...nodeNamesQuery(flowId ?? ''), enabled: flowId !== null });
  const known = Object.entries(vars).flatMap(([key, value]) => {
    const said = saidValue(value);
    return said === null ? [] : [{ key, said }];
  });
  return (
    <section className={styles['why']} aria-label={t('whyHere')}>
      <dl>
        {reason !== '' && (
          <div>
            <dt>{t('whyHere')}</dt>
            <dd>{reason}</dd>
          </div>
        )}
        {summary !== null && summary !== '' && (
          <div>
            <dt>{t('summary')}</dt>
            <dd>{summary}</dd>
          </div>
        )}
        {path.length > 0 && (
          <div>
            <dt>{t('path')}</dt>
            <dd>{path.map((id) => names?.[id] ?? id).join(' → ')}</dd>
          </div>
        )}
        {known.length > 0 && (
          <div>
            <dt>{t('knows')}</dt>
            <dd>
              {known.map(({ key, said }) => (
                <span key={key} className={styles['fact']}>
                  {key} <b>{said}</b>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
