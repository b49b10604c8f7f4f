import type { ChannelRecord } from '@filo/api';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { Page } from '../../../ui/page.tsx';
import { Section } from '../../../ui/section.tsx';
import type { ChannelKind } from '../channel-kinds-query.ts';
import { ChannelMenu } from '../channel-menu.tsx';
import { LatestChats } from '../latest-chats.tsx';
import { PreviewPanel } from '../preview/preview-panel.tsx';
import { channelsTexts } from '../texts/index.ts';
import { BackToChannels } from './back-to-channels.tsx';
import { CallSection } from './call-section.tsx';
import styles from './channel-view.module.css';
import { HookSection } from './hook-section.tsx';
import { lookOf } from './look-of.ts';
import { SettingsSection } from './settings-section.tsx';
import { SnippetSection } from './snippet-section.tsx';
import { StateSection } from './state-section.tsx';
import { useChannelForm } from './use-channel-form.ts';

interface ChannelViewProps {
  channel: ChannelRecord;
  /** Null for a kind this version does not know. */
  kind: ChannelKind | null;
}

/** The page of a channel that is there. */
export function ChannelView({ channel, kind }: ChannelViewProps) {
  const t = useTexts(channelsTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const form = useChannelForm(channel, kind);
  const isWebChat = channel.kind === 'web-chat';
  return (
    <Page
      title={channel.name}
      width={isWebChat ? 'wide' : 'narrow'}
      description={
        <>
          <BackToChannels />
          {' · '}
          {kind?.title[language] ?? channel.kind}
        </>
      }
      actions={<ChannelMenu channel={channel} here onRemoved={() => void navigate({ to: '/channels' })} />}
    >
      <div className={styles['columns']} data-preview={isWebChat || undefined}>
        <div>
          <StateSection channel={channel} title={kind?.title[language] ?? channel.kind} />
          <SettingsSection form={form} channel={channel} kind={kind} />
          {isWebChat && <SnippetSection channelId={channel.id} />}
          {channel.kind === 'api' && <CallSection channel={channel} />}
          {!isWebChat && !channel.polls && <HookSection channel={channel} />}
          <Section id="conversations" title={t('latestChats')}>
            <LatestChats channelId={channel.id}>{isWebChat ? t('noChatsWeb') : t('noChats')}</LatestChats>
          </Section>
        </div>
        {isWebChat && <PreviewPanel channel={channel} look={lookOf(form.draft.values, form.name)} changed={form.isChanged} />}
      </div>
    </Page>
  );
}
