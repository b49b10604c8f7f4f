import { Anchor, Button, Stack } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Section } from '../../../ui/section.tsx';
import { BrokenNotice } from '../facts/broken-notice.tsx';
import { arrivalOf, handleOf } from '../facts/channel-words.ts';
import { ChannelState } from '../facts/channel-state.tsx';
import { FlowSelect } from '../flow-select.tsx';
import { channelsTexts } from '../texts/index.ts';
import { useChannelActions } from '../use-channel-actions.ts';
import styles from './channel-view.module.css';
import { HealthLine } from './health-line.tsx';

interface StateSectionProps {
  channel: ChannelRecord;
  /** What its kind is called. */
  title: string;
}

/** How the channel does, who it is at the vendor, and which flow answers. */
export function StateSection({ channel, title }: StateSectionProps) {
  const t = useTexts(channelsTexts);
  const actions = useChannelActions(channel);
  const { account } = channel;
  const runs = channel.state === 'active';
  return (
    <Section id="state" title={t('stateTitle')}>
      <Stack gap="md">
        <dl className={styles['facts']}>
          <dt>{t('state')}</dt>
          <dd>
            <ChannelState channel={channel} />
            {channel.state !== 'broken' && (
              <Button
                variant="default"
                size="compact-sm"
                leftSection={runs ? <IconPlayerPause size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />}
                onClick={() => void (runs ? actions.stop() : actions.start())}
              >
                {runs ? t('stop') : t('start')}
              </Button>
            )}
          </dd>
          {account && (
            <>
              <dt>{t('account')}</dt>
              <dd>
                {account.name}
                {account.link !== undefined && (
                  <Anchor href={account.link} target="_blank" rel="noreferrer">
                    {handleOf(account)}
                  </Anchor>
                )}
              </dd>
              <dt>{t('check')}</dt>
              <dd>
                <HealthLine channel={channel} title={title} />
              </dd>
            </>
          )}
          <dt>{t('messages')}</dt>
          <dd>{t(arrivalOf(channel), { title })}</dd>
        </dl>
        <BrokenNotice channel={channel} />
        <FlowSelect
          label={t('flowThatAnswers')}
          maw={360}
          value={channel.flowId}
          onChange={(id, name) => void actions.answerWith(id, name)}
        />
      </Stack>
    </Section>
  );
}
