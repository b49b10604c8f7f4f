import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBrandTelegram } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { handleOf } from '../facts/channel-words.ts';
import { LatestChats } from '../latest-chats.tsx';
import { channelsTexts } from '../texts/index.ts';
import type { DoneProps } from './kind-steps.ts';

/** The bot is connected: who it is, the way to it, and the first conversation as it comes in. */
export function TelegramDone({ channel }: DoneProps) {
  const t = useTexts(channelsTexts);
  const { account } = channel;
  return (
    <Stack gap="md">
      <Text>{t('telegramDone', { name: account?.name ?? channel.name, handle: account ? handleOf(account) : channel.name })}</Text>
      {account?.link !== undefined && (
        <div>
          <Button
            component="a"
            href={account.link}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconBrandTelegram size={16} aria-hidden />}
          >
            {t('writeToIt')}
          </Button>
        </div>
      )}
      <LatestChats channelId={channel.id}>{t('waitingForFirst')}</LatestChats>
      <Group justify="flex-end">
        <Button variant="default" renderRoot={(props) => <Link to="/channels/$channelId" params={{ channelId: channel.id }} {...props} />}>
          {t('openSettings')}
        </Button>
      </Group>
    </Stack>
  );
}
