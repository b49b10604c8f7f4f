import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ChannelRecord } from '@filo/api';
import { IconDots, IconMessages, IconPlayerPause, IconPlayerPlay, IconSettings, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { channelsTexts } from './texts/index.ts';
import { useChannelActions } from './use-channel-actions.ts';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

interface ChannelMenuProps {
  channel: ChannelRecord;
  /** On the channel's own page there is no need to go there. */
  here?: boolean;
  onRemoved?: () => void;
}

/** What can be done with a channel. */
export function ChannelMenu({ channel, here = false, onRemoved }: ChannelMenuProps) {
  const t = useTexts(channelsTexts);
  const actions = useChannelActions(channel);
  const [removing, { open, close }] = useDisclosure();
  return (
    <>
      <Menu position="bottom-end" width={210} transitionProps={{ duration: 100 }}>
        <Menu.Target>
          <ActionIcon
            variant={here ? 'default' : 'subtle'}
            color="gray"
            size={here ? 36 : 40}
            aria-label={t('menu', { name: channel.name })}
          >
            <IconDots {...icon} size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!here && (
            <Menu.Item
              renderRoot={(props) => <Link to="/channels/$channelId" params={{ channelId: channel.id }} {...props} />}
              leftSection={<IconSettings {...icon} />}
            >
              {t('settings')}
            </Menu.Item>
          )}
          <Menu.Item
            renderRoot={(props) => <Link to="/conversations" search={{ channel: channel.id, status: 'all' }} {...props} />}
            leftSection={<IconMessages {...icon} />}
          >
            {t('itsConversations')}
          </Menu.Item>
          <Menu.Divider />
          {channel.state === 'active' ? (
            <Menu.Item leftSection={<IconPlayerPause {...icon} />} onClick={() => void actions.stop()}>
              {t('stop')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconPlayerPlay {...icon} />} onClick={() => void actions.start()}>
              {t('start')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={open}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {removing && <RemoveDialog channel={channel} onClose={close} {...(onRemoved && { onRemoved })} />}
    </>
  );
}
