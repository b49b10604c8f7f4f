import { ActionIcon, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { canRedo, canUndo } from '@filo/editing';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDots,
  IconDownload,
  IconFlask,
  IconListTree,
  IconSitemap,
  IconUpload,
} from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { downloadFlow } from '../../../ui/download-flow.ts';
import { useEditor, useEditorActions, useEditorStore } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { useView } from '../store/use-view.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { LensSwitch } from './lens-switch.tsx';
import { LiveState } from './live-state.tsx';
import { morePlaces } from './more-places.ts';
import styles from './more-sheet.module.css';
import { SheetItem } from './sheet-item.tsx';
import { headerTexts } from './texts/index.ts';
import { useIssueCount } from '../parts/use-issue-count.tsx';

/** Everything that a narrow bar has no room for, as a sheet from below. */
export function MoreSheet({ onPublish }: { onPublish: () => void }) {
  const t = useTexts(headerTexts);
  const [opened, { open, close }] = useDisclosure();
  const store = useEditorStore();
  const undoable = useEditor(({ history }) => canUndo(history));
  const redoable = useEditor(({ history }) => canRedo(history));
  const tests = useEditor(({ document }) => document.tests.length);
  const { undo, redo } = useEditorActions();
  const { openPanel } = usePanel();
  const { view, setView } = useView();
  const issues = useIssueCount();
  const other = view === 'canvas' ? 'outline' : 'canvas';
  const chosen = (act: () => void) => (): void => {
    close();
    act();
  };
  return (
    <>
      <ActionIcon variant="default" size={40} aria-label={t('more')} aria-haspopup="dialog" onClick={open}>
        <IconDots size={17} stroke={1.6} />
      </ActionIcon>
      <Drawer opened={opened} onClose={close} position="bottom" title={t('more')} closeButtonProps={{ 'aria-label': t('close') }}>
        <div className={styles['top']}>
          <LanguageSwitch />
          <LensSwitch />
          <LiveState onOpened={close} />
        </div>
        <ul className={styles['items']}>
          <SheetItem Icon={IconUpload} onClick={chosen(onPublish)}>
            {t('publish')}
          </SheetItem>
          <SheetItem Icon={IconArrowBackUp} disabled={!undoable} onClick={undo}>
            {t('undo')}
          </SheetItem>
          <SheetItem Icon={IconArrowForwardUp} disabled={!redoable} onClick={redo}>
            {t('redo')}
          </SheetItem>
          <SheetItem Icon={other === 'outline' ? IconListTree : IconSitemap} onClick={chosen(() => setView(other))}>
            {t(other === 'outline' ? 'showOutline' : 'showCanvas')}
          </SheetItem>
          <SheetItem icon={issues.icon} onClick={chosen(() => openPanel('issues'))}>
            {issues.words}
          </SheetItem>
          <SheetItem Icon={IconFlask} onClick={chosen(() => openPanel('tests'))}>
            {tests === 0 ? t('tests') : t('testsCount', { count: tests })}
          </SheetItem>
          {morePlaces.map(({ panel, Icon }) => (
            <SheetItem key={panel} Icon={Icon} onClick={chosen(() => openPanel(panel))}>
              {t(panel)}
            </SheetItem>
          ))}
          <SheetItem Icon={IconDownload} onClick={chosen(() => downloadFlow(store.getState().document))}>
            {t('exportJson')}
          </SheetItem>
        </ul>
      </Drawer>
    </>
  );
}
