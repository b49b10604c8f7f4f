import { Button, SegmentedControl, useComputedColorScheme } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { LookPreview } from './look-preview.tsx';
import styles from './preview.module.css';
import type { Look } from './stand-in.ts';
import { useDemoChannel } from './use-demo-channel.ts';
import { WidgetFrame } from './widget-frame.tsx';

interface PreviewPanelProps {
  channel: ChannelRecord;
  look: Look;
  /** Something in the look is not saved yet. */
  changed: boolean;
}

/** Beside the settings of a web chat: how it looks while one changes it, or the saved one to talk to. */
export function PreviewPanel({ channel, look, changed }: PreviewPanelProps) {
  const t = useTexts(channelsTexts);
  const ui = useLanguage().language;
  const theme = useComputedColorScheme('light');
  const [language, setLanguage] = useState<string>(ui);
  const [shows, setShows] = useState('look');
  const isDemo = useDemoChannel() === channel.id;
  const canTry = channel.state === 'active';
  const tries = canTry && shows === 'try';
  return (
    <aside className={styles['panel']} aria-label={t('preview')}>
      <div className={styles['bar']}>
        <SegmentedControl
          size="xs"
          aria-label={t('previewShows')}
          value={tries ? 'try' : 'look'}
          onChange={setShows}
          data={[
            { value: 'look', label: t('previewLook') },
            { value: 'try', label: t('previewTry'), disabled: !canTry },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('previewLanguage')}
          value={language}
          onChange={setLanguage}
          data={['en', 'it'].map((tag) => ({ value: tag, label: tag.toUpperCase() }))}
        />
      </div>
      <div className={styles['stage']}>
        {tries ? (
          <WidgetFrame
            key={`${theme} ${language} ${channel.updatedAt}`}
            channelId={channel.id}
            title={t('previewTry')}
            theme={theme}
            language={language}
          />
        ) : (
          <LookPreview look={look} language={language} />
        )}
      </div>
      <p className={styles['note']}>{tries ? (changed ? t('tryUnsaved') : t('tryText')) : t('previewText')}</p>
      {isDemo && (
        <Button
          component="a"
          href="/demo"
          target="_blank"
          variant="default"
          size="xs"
          leftSection={<IconExternalLink size={14} aria-hidden />}
        >
          {t('openDemo')}
        </Button>
      )}
    </aside>
  );
}
