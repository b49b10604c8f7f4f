import { Anchor } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import { ChannelIcon } from '../../ui/channel-icon.tsx';
import styles from './channel-card.module.css';
import { ChannelMenu } from './channel-menu.tsx';
import { BrokenNotice } from './facts/broken-notice.tsx';
import { arrivalOf, handleOf } from './facts/channel-words.ts';
import { ChannelState } from './facts/channel-state.tsx';
import { FlowSelect } from './flow-select.tsx';
import { channelsTexts } from './texts/index.ts';
import { useChannelActions } from './use-channel-actions.ts';
import { useKindTitle } from './use-kind-title.ts';

/** One connected channel: what it is, how it does, which flow answers. */
export function ChannelCard({ channel }: { channel: ChannelRecord }) {
  const t = useTexts(channelsTexts);
  const title = useKindTitle()(channel.kind);
  const actions = useChannelActions(channel);
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <span className={styles['tile']} aria-hidden>
          <ChannelIcon kind={channel.kind} size={20} />
        </span>
        <div className={styles['what']}>
          <h2>
            <Link to="/channels/$channelId" params={{ channelId: channel.id }} className={styles['name']}>
              {channel.name}
            </Link>
          </h2>
          <p className={styles['facts']}>
            <span>{title}</span>
            {channel.account && (
              <span>
                {channel.account.link === undefined ? (
                  channel.account.name
                ) : (
                  <Anchor href={channel.account.link} target="_blank" rel="noreferrer" size="sm" c="inherit">
                    {handleOf(channel.account)}
                  </Anchor>
                )}
              </span>
            )}
          </p>
        </div>
        <ChannelMenu channel={channel} />
      </div>
      <p className={styles['facts']}>
        <ChannelState channel={channel} />
        {channel.state !== 'broken' && <span>{t(arrivalOf(channel), { title })}</span>}
      </p>
      <BrokenNotice channel={channel} />
      <FlowSelect label={t('flowThatAnswers')} value={channel.flowId} onChange={(id, name) => void actions.answerWith(id, name)} />
    </li>
  );
}
