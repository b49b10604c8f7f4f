import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { lenses } from '@filo/channels/lens';
import { IconAdjustmentsHorizontal, IconBraces, IconClock, IconFocus2 } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { languageName } from '../../parts/language-name.ts';
import { useEditor } from '../../store/editor-context.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import { useFollows } from '../use-following.ts';
import type { DrawerName } from './drawer.tsx';
import styles from './window.module.css';

interface ToolbarProps {
  drawer: DrawerName | null;
  onDrawer: (name: DrawerName | null) => void;
}

const drawers = [
  { name: 'variables', Icon: IconBraces },
  { name: 'clock', Icon: IconClock },
  { name: 'settings', Icon: IconAdjustmentsHorizontal },
] as const;

const byFlow = '';

/** Through which channel and in which language the customer writes, and the drawers. */
export function Toolbar({ drawer, onDrawer }: ToolbarProps) {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const languages = useEditor(({ document }) => document.languages);
  const { tried, change } = useTrial();
  const [follows, setFollows] = useFollows();
  const tags = [...new Set([...languages, ...(tried.language === null ? [] : [tried.language])])];
  return (
    <div className={styles['toolbar']}>
      <Select
        aria-label={t('channel')}
        size="xs"
        flex={1}
        allowDeselect={false}
        value={tried.channel}
        onChange={(channel) => channel && change((now) => ({ ...now, channel }))}
        data={lenses.map(({ kind, title }) => ({ value: kind, label: title[language] }))}
      />
      <Select
        aria-label={t('language')}
        size="xs"
        flex={1}
        allowDeselect={false}
        value={tried.language ?? byFlow}
        onChange={(tag) => change((now) => ({ ...now, language: tag === null || tag === byFlow ? null : tag }))}
        data={[{ value: byFlow, label: t('anyLanguage') }, ...tags.map((tag) => ({ value: tag, label: languageName(tag, language) }))]}
      />
      {drawers.map(({ name, Icon }) => (
        <Tooltip key={name} label={t(name)}>
          <ActionIcon
            variant={drawer === name ? 'light' : 'subtle'}
            color="gray"
            aria-label={t(name)}
            aria-pressed={drawer === name}
            onClick={() => onDrawer(drawer === name ? null : name)}
          >
            <Icon size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ))}
      <Tooltip label={t('follow')}>
        <ActionIcon
          className={styles['wide']}
          variant={follows ? 'light' : 'subtle'}
          color="gray"
          aria-label={t('follow')}
          aria-pressed={follows}
          onClick={() => setFollows(!follows)}
        >
          <IconFocus2 size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
