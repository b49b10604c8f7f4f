import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload } from '@tabler/icons-react';
import { downloadFlow } from '../../../ui/download-flow.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { morePlaces } from './more-places.ts';
import { headerTexts } from './texts/index.ts';

/** The panels that are not needed all the time, and the export. */
export function MoreMenu() {
  const t = useTexts(headerTexts);
  const store = useEditorStore();
  const { openPanel } = usePanel();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t('more')}>
          <IconDots size={17} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {morePlaces.map(({ panel, Icon }) => (
          <Menu.Item key={panel} leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={() => openPanel(panel)}>
            {t(panel)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          onClick={() => downloadFlow(store.getState().document)}
        >
          {t('exportJson')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
