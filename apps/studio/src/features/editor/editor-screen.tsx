import { lazy, Suspense, type ComponentType } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import { Canvas } from './canvas/canvas.tsx';
import { ConflictsNotice } from './conflicts/conflicts-notice.tsx';
import styles from './editor-screen.module.css';
import { EditorHeader } from './header/editor-header.tsx';
import { NodePanel } from './node-panel.tsx';
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

/** What stands on the right, by panel. All but the settings of a node are fetched when they are first opened. */
const panels: Record<PanelName, ComponentType> = {
  node: NodePanel,
  issues: lazy(() => import('./issues/issues-panel.tsx').then((room) => ({ default: room.IssuesPanel }))),
  variables: lazy(() => import('./variables/variables-panel.tsx').then((room) => ({ default: room.VariablesPanel }))),
  find: lazy(() => import('./find/find-panel.tsx').then((room) => ({ default: room.FindPanel }))),
  flow: lazy(() => import('./flow-settings/flow-settings-panel.tsx').then((room) => ({ default: room.FlowSettingsPanel }))),
  tests: lazy(() => import('./tests/tests-panel.tsx').then((room) => ({ default: room.TestsPanel }))),
  versions: lazy(() => import('./versions/versions-panel.tsx').then((room) => ({ default: room.VersionsPanel }))),
  trace: lazy(() => import('./trace/trace-panel.tsx').then((room) => ({ default: room.TracePanel }))),
  counts: lazy(() => import('./counts/counts-panel.tsx').then((room) => ({ default: room.CountsPanel }))),
};

const Outline = lazy(() => import('./outline/outline.tsx').then((room) => ({ default: room.Outline })));
const TryIt = lazy(() => import('./try/try-it.tsx').then((room) => ({ default: room.TryIt })));

/** The open flow: header, palette, canvas or outline, one panel, and Try it floating above. */
export function EditorScreen({ autosave }: { autosave: Autosave }) {
  const t = useTexts(editorTexts);
  usePageTitle(useEditor(({ document }) => document.name));
  useLinkedNode();
  const { panel } = usePanel();
  const { view } = useView();
  const trying = useTry((state) => state.open);
  const people = usePeople(autosave);
  const Panel = panels[panel];
  return (
    <div className={styles['screen']} data-view={view}>
      <EditorHeader people={people} beforePublish={() => autosave.flush()} />
      {view === 'canvas' && (
        <div className={styles['left']}>
          <Palette />
        </div>
      )}
      <main className={styles['middle']}>
        {view === 'canvas' ? (
          <Canvas people={people} />
        ) : (
          <Suspense fallback={null}>
            <Outline />
          </Suspense>
        )}
        <ConflictsNotice />
        {trying && (
          <Suspense fallback={null}>
            <TryIt />
          </Suspense>
        )}
      </main>
      <aside id="editor-panel" className={styles['right']} aria-label={t('panel')}>
        <Suspense fallback={null}>
          <Panel />
        </Suspense>
      </aside>
      <Shortcuts />
    </div>
  );
}
