import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { setupQuery } from '../../api/session.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './settings-page.module.css';
import { accountTexts } from './texts/index.ts';

/** Which Filo this is, and the addresses of what it serves besides the studio. */
export function AboutSection() {
  const t = useTexts(accountTexts);
  const { data, error } = useQuery(setupQuery);
  return (
    <Section id="about" title={t('aboutTitle')}>
      <ProblemText error={error} />
      <dl className={styles['facts']}>
        <dt>{t('version')}</dt>
        <dd>{data?.version}</dd>
        <dt>{t('address')}</dt>
        <dd>{data && (data.publicUrl ?? t('noAddress'))}</dd>
        <dt>{t('apiDocs')}</dt>
        <dd>
          <Anchor href="/api/docs">{`${location.origin}/api/docs`}</Anchor>
        </dd>
        <dt>{t('demoPage')}</dt>
        <dd>
          <Anchor href="/demo">{`${location.origin}/demo`}</Anchor>
        </dd>
      </dl>
    </Section>
  );
}
