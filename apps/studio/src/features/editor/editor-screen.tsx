import type { ComponentType } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import { Canvas } from './canvas/canvas.tsx';
import { ConflictsNotice } from './conflicts/conflicts-notice.tsx';
import styles from './editor-screen.module.css';
import { EditorHeader } from './header/editor-header.tsx';
import { NodePanel } from './node-panel.tsx';
import { lazyRoom } from './parts/lazy-room.tsx';
import { PanelSheet } from './panel-sheet.tsx';
import { useCompact } from './parts/use-compact.ts';
import { Palette } from './palette/palette.tsx';
import { usePeople } from './people/use-people.ts';
import type { Autosave } from './save/autosave.ts';
import { Shortcuts } from './shortcuts/shortcuts.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { useEditor } from './store/editor-context.ts';
import { useLinkedNode } from './store/use-linked-node.ts';
import { type PanelName, usePanel } from './store/use-panel.ts';
import { useView } from './store/use-view.ts';
import { editorTexts } from './texts/index.ts';
import { useTry } from './store/use-try.ts';
import { useRoomsAhead } from './use-rooms-ahead.ts';

/** What stands on the right, by panel. All but the settings of a node are fetched when they are first opened. */
const panels: Record<PanelName, ComponentType> = {
  node: NodePanel,
  issues: lazyRoom(() => import('./issues/issues-panel.tsx').then((room) => room.IssuesPanel)),
  variables: lazyRoom(() => import('./variables/variables-panel.tsx').then((room) => room.VariablesPanel)),
  find: lazyRoom(() => import('./find/find-panel.tsx').then((room) => room.FindPanel)),
  flow: lazyRoom(() => import('./flow-settings/flow-settings-panel.tsx').then((room) => room.FlowSettingsPanel)),
  tests: lazyRoom(() => import('./tests/tests-panel.tsx').then((room) => room.TestsPanel)),
  versions: lazyRoom(() => import('./versions/versions-panel.tsx').then((room) => room.VersionsPanel)),
  trace: lazyRoom(() => import('./trace/trace-panel.tsx').then((room) => room.TracePanel)),
  counts: lazyRoom(() => import('./counts/counts-panel.tsx').then((room) => room.CountsPanel)),
};

const Outline = lazyRoom(() => import('./outline/outline.tsx').then((room) => room.Outline));
const TryIt = lazyRoom(() => import('./try/try-it.tsx').then((room) => room.TryIt));

/** The open flow: header, palette, canvas or outline, one panel, and Try it floating above. */
export function EditorScreen({ autosave }: { autosave: Autosave }) {
  const t = useTexts(editorTexts);
  usePageTitle(useEditor(({ document }) => document.name));
  useLinkedNode();
  useRoomsAhead();
  const { panel } = usePanel();
  const { view } = useView();
  const trying = useTry((state) => state.open);
  const people = usePeople(autosave);
  const compact = useCompact();
  const Panel = panels[panel];
  return (
    <div className={styles['screen']} data-view={view}>
      <EditorHeader people={people} beforePublish={() => autosave.flush()} />
      {view === 'canvas' && !compact && (
        <div className={styles['left']}>
          <Palette />
        </div>
      )}
      <main className={styles['middle']}>
        {view === 'canvas' ? <Canvas people={people} /> : <Outline />}
        <ConflictsNotice />
        {trying && <TryIt />}
      </main>
      {compact ? (
        <PanelSheet>
          <Panel />
        </PanelSheet>
      ) : (
        <aside id="editor-panel" className={styles['right']} aria-label={t('panel')}>
          <Panel />
        </aside>
      )}
      <Shortcuts />
    </div>
  );
}
