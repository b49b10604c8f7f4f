import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { FlowRecord } from '@filo/api';
import { IconArchive, IconArchiveOff, IconArrowRight, IconCopy, IconDots, IconDownload, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import styles from './flow-row.module.css';
import { RenameDialog } from './rename-dialog.tsx';
import { flowsTexts } from './texts/index.ts';
import { useFlowActions } from './use-flow-actions.ts';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with a flow from the list. */
export function FlowMenu({ flow }: { flow: FlowRecord }) {
  const t = useTexts(flowsTexts);
  const actions = useFlowActions(flow);
  const [renaming, { open, close }] = useDisclosure();
  return (
    <div className={styles['menu']}>
      <Menu position="bottom-end" width={200} transitionProps={{ duration: 100 }}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('menu', { name: flow.name })}>
            <IconDots {...icon} size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            renderRoot={(props) => <Link to="/flows/$flowId" params={{ flowId: flow.id }} {...props} />}
            leftSection={<IconArrowRight {...icon} />}
          >
            {t('open')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={open}>
            {t('rename')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => void actions.duplicate()}>
            {t('duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload {...icon} />} onClick={() => void actions.download()}>
            {t('download')}
          </Menu.Item>
          <Menu.Divider />
          {flow.archivedAt === null ? (
            <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => void actions.archive()}>
              {t('archive')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconArchiveOff {...icon} />} onClick={() => void actions.restore()}>
              {t('restore')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {renaming && <RenameDialog name={flow.name} onRename={actions.rename} onClose={close} />}
    </div>
  );
}
