import { ActionIcon, Button, Menu } from '@mantine/core';
import type { FlowVersionRecord } from '@filo/api';
import { IconArrowBackUp, IconDots, IconDownload, IconFileDiff, IconPencil } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import type { Compared } from './compare.tsx';
import { versionsTexts } from './texts/index.ts';
import type { VersionActions } from './use-version-actions.ts';
import styles from './versions.module.css';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

interface VersionEntryProps {
  version: FlowVersionRecord;
  /** Number of the version that is live. */
  live: number | undefined;
  actions: VersionActions;
  onCompare: (compared: Compared) => void;
}

/** One published version: who made it and why, and what can be done with it. */
export function VersionEntry({
  version: { version, note, publishedAt, publishedByName, live: isLive },
  live,
  actions,
  onCompare,
}: VersionEntryProps) {
  const t = useTexts(versionsTexts);
  return (
    <li className={styles['entry']}>
      <div className={styles['line']}>
        <strong>{t('version', { version })}</strong>
        {isLive && <span className={styles['live']}>{t('live')}</span>}
        <span className={styles['space']} />
        <Menu position="bottom-end" width={240} transitionProps={{ duration: 100 }}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('more', { version })}>
              <IconDots {...icon} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconFileDiff {...icon} />} onClick={() => onCompare({ before: version, after: 'draft' })}>
              {t('compareDraft')}
            </Menu.Item>
            {live !== undefined && !isLive && (
              <Menu.Item leftSection={<IconFileDiff {...icon} />} onClick={() => onCompare({ before: version, after: live })}>
                {t('compareLive')}
              </Menu.Item>
            )}
            {version > 1 && (
              <Menu.Item leftSection={<IconFileDiff {...icon} />} onClick={() => onCompare({ before: version - 1, after: version })}>
                {t('comparePrevious', { version: version - 1 })}
              </Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => void actions.takeIntoDraft(version)}>
              {t('takeIntoDraft')}
            </Menu.Item>
            <Menu.Item leftSection={<IconDownload {...icon} />} onClick={() => void actions.download(version)}>
              {t('export')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {note !== null && note !== '' && <p className={styles['note']}>{note}</p>}
      <p className={styles['about']}>
        <TimeAgo at={publishedAt} />
        {publishedByName !== null && ` · ${publishedByName}`}
      </p>
      {!isLive && (
        <div className={styles['tools']}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowBackUp {...icon} size={14} />}
            onClick={() => void actions.makeLive(version, live)}
          >
            {t('makeLive')}
          </Button>
        </div>
      )}
    </li>
  );
}
