import { ActionIcon, Menu } from '@mantine/core';
import { IconBraces, IconChartBar, IconDots, IconDownload, IconHistory, IconRoute, IconSearch, IconSettings } from '@tabler/icons-react';
import { downloadFlow } from '../../../ui/download-flow.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { headerTexts } from './texts/index.ts';

const places = [
  { panel: 'variables', text: 'variables', Icon: IconBraces },
  { panel: 'find', text: 'find', Icon: IconSearch },
  { panel: 'flow', text: 'flowSettings', Icon: IconSettings },
  { panel: 'versions', text: 'versions', Icon: IconHistory },
  { panel: 'counts', text: 'counts', Icon: IconChartBar },
  { panel: 'trace', text: 'trace', Icon: IconRoute },
] as const;

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
        {places.map(({ panel, text, Icon }) => (
          <Menu.Item key={panel} leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={() => openPanel(panel)}>
            {t(text)}
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
