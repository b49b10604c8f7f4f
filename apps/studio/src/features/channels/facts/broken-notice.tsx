import { Button } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { useChannelActions } from '../use-channel-actions.ts';
import { useKindTitle } from '../use-kind-title.ts';
import styles from './facts.module.css';
import { ReasonText } from './reason-text.tsx';

/** Says why a channel stopped working, and tries it again. */
export function BrokenNotice({ channel }: { channel: ChannelRecord }) {
  const t = useTexts(channelsTexts);
  const title = useKindTitle()(channel.kind);
  const actions = useChannelActions(channel);
  if (channel.state !== 'broken') return null;
  return (
    <div className={styles['broken']} role="alert">
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
      <p>
        <ReasonText kind={channel.kind} title={title} code={channel.stateReason?.code ?? null} said={channel.stateReason?.text ?? null} />
      </p>
      <Button size="xs" variant="default" onClick={() => void actions.start()}>
        {t('connectAgain')}
      </Button>
    </div>
  );
}
