import { useQuery } from '@tanstack/react-query';
import { setupQuery } from '../../../api/session.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { channelsTexts } from '../texts/index.ts';
import styles from './channel-view.module.css';

/** The line that puts the web chat on a site. */
export function SnippetSection({ channelId }: { channelId: string }) {
  const t = useTexts(channelsTexts);
  const { data: setup } = useQuery(setupQuery);
  const base = setup?.publicUrl ?? location.origin;
  return (
    <Section id="snippet" title={t('snippetTitle')} description={t('snippetText')}>
      <CopyField value={`<script src="${base}/widget.js" data-channel="${channelId}" defer></script>`} label={t('snippetTitle')} />
      {setup?.publicUrl === null && <p className={styles['note']}>{t('snippetLocal', { address: location.origin })}</p>}
    </Section>
  );
}
