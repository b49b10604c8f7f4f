import { Button } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { useChannelActions } from '../use-channel-actions.ts';
import { useKindTitle } from '../use-kind-title.ts';
import styles from './facts.module.css';

/** Says why a channel stopped working, and tries it again. */
export function BrokenNotice({ channel }: { channel: ChannelRecord }) {
  const t = useTexts(channelsTexts);
  const title = useKindTitle()(channel.kind);
  const actions = useChannelActions(channel);
  if (channel.state !== 'broken') return null;
  // The engine keeps the vendor's sentence alone: this one is about the token more often than not.
  const refused = /token|unauthorized|credential/i.test(channel.stateText ?? '');
  return (
    <div className={styles['broken']} role="alert">
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
      <p>
        {refused && channel.kind === 'telegram' ? t('reason_telegramToken') : t('brokenText', { title })}
        {channel.stateText !== null && (
          <span className={styles['said']}>
            {t('itSaid')} <q lang="en">{channel.stateText}</q>
          </span>
        )}
      </p>
      <Button size="xs" variant="default" onClick={() => void actions.start()}>
        {t('connectAgain')}
      </Button>
    </div>
  );
}
