import { ActionIcon, Menu } from '@mantine/core';
import type { TeamMedia } from '@filo/api';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import styles from './media-picker.module.css';
import { useDeleting } from './use-deleting.ts';

interface TileMenuProps {
  file: TeamMedia;
  stop: boolean;
  onRename: () => void;
}

/** What else can be done with an upload. One that a flow uses stays, and the menu says which flows those are. */
export function TileMenu({ file, stop, onRename }: TileMenuProps) {
  const t = useTexts(mediaTexts);
  const { language } = useLanguage();
  const remove = useDeleting();
  const { count, flows } = file.uses;
  const names = new Intl.ListFormat(language).format(flows.map(({ name }) => name));
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          className={styles['menu']}
          variant="default"
          size="sm"
          tabIndex={stop ? 0 : -1}
          aria-label={t('moreAbout', { name: file.name })}
        >
          <IconDots size={14} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown maw={280}>
        <Menu.Item leftSection={<IconPencil size={14} stroke={1.6} aria-hidden />} onClick={onRename}>
          {t('rename')}
        </Menu.Item>
        {count > 0 ? (
          <Menu.Item aria-disabled c="var(--mute)" leftSection={<IconTrash size={14} stroke={1.6} aria-hidden />} closeMenuOnClick={false}>
            {t('keptBy', { flows: names })}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconTrash size={14} stroke={1.6} aria-hidden />} onClick={() => remove(file)}>
            {t('delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
