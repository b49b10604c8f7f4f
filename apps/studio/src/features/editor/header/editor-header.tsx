import { Button } from '@mantine/core';
import type { FlowPeople } from '@filo/api';
import { IconFlask, IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { useCompact } from '../parts/use-compact.ts';
import screen from '../editor-screen.module.css';
import { useEditor } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { usePublishing } from '../store/use-publishing.ts';
import { useTry } from '../store/use-try.ts';
import { CompactHeader } from './compact-header.tsx';
import styles from './editor-header.module.css';
import { FlowName } from './flow-name.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { IssuesButton } from './issues-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LensSwitch } from './lens-switch.tsx';
import { LiveState } from './live-state.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PanelButton } from './panel-button.tsx';
import { PeopleHere } from './people-here.tsx';
import { SaveState } from './save-state.tsx';
import { headerTexts } from './texts/index.ts';
import { ViewSwitch } from './view-switch.tsx';
import { lazyRoom } from '../parts/lazy-room.tsx';

const PublishDialog = lazyRoom(() => import('../publish/publish-dialog.tsx').then((room) => room.PublishDialog));

interface EditorHeaderProps {
  people: FlowPeople['people'];
  /** Gets the draft onto the server before it is published. */
  beforePublish: () => Promise<void>;
}

/** The bar above the canvas: which flow, how it stands, how it is shown, and the one thing to do next. */
export function EditorHeader({ people, beforePublish }: EditorHeaderProps) {
  const t = useTexts(headerTexts);
  const { openPanel } = usePanel();
  const begin = useTry((state) => state.begin);
  const tests = useEditor(({ document }) => document.tests.length);
  const compact = useCompact();
  const publishing = usePublishing();
  const publishDialog = publishing.open && <PublishDialog beforePublish={beforePublish} onClose={publishing.close} />;
  if (compact)
    return (
      <>
        <CompactHeader people={people} onPublish={publishing.begin} />
        {publishDialog}
      </>
    );
  return (
    <header className={`${screen['header']} ${styles['header']}`}>
      <Link to="/flows" className={styles['crumb']}>
        {t('flows')}
      </Link>
      <FlowName />
      <SaveState />
      <LiveState />
      <span className={styles['space']} />
      <PeopleHere people={people} />
      <LanguageSwitch />
      <LensSwitch />
      <HistoryButtons />
      <ViewSwitch />
      <IssuesButton />
      <PanelButton
        label={tests === 0 ? t('tests') : t('testsCount', { count: tests })}
        icon={<IconFlask size={16} stroke={1.6} aria-hidden />}
        count={tests}
        onClick={() => openPanel('tests')}
      />
      <Button variant="default" leftSection={<IconPlayerPlay size={16} stroke={1.6} aria-hidden />} onClick={() => begin(null)}>
        {t('tryIt')}
      </Button>
      <MoreMenu />
      <Button onClick={publishing.begin}>{t('publish')}</Button>
      {publishDialog}
    </header>
  );
}
