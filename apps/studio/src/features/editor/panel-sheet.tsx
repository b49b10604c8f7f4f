import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import screen from './editor-screen.module.css';
import { Palette } from './palette/palette.tsx';
import styles from './panel-sheet.module.css';
import { SheetTitle } from './sheet-title.tsx';
import { useEditor } from './store/editor-context.ts';
import { usePanel } from './store/use-panel.ts';
import { editorTexts } from './texts/index.ts';

/** What a person opened, and for which cards: with other cards selected it is another matter. */
interface Opened {
  room: 'settings' | 'palette';
  selection: readonly string[];
}

/**
 * The panel where there is no room beside the canvas: a sheet from below. Closed, it is a bar that names the selected node and offers
 * to add one; a panel that was asked for by name stands open until it is closed.
 */
export function PanelSheet({ children }: { children: ReactNode }) {
  const t = useTexts(editorTexts);
  const { panel } = usePanel();
  const selection = useEditor((state) => state.selection);
  const [opened, setOpened] = useState<Opened | null>(null);
  const named = panel !== 'node';
  const none = selection.length === 0;
  const room = opened && (opened.room === 'settings' ? !none : opened.selection === selection) ? opened.room : null;
  const toggle = (which: Opened['room']) => (): void => setOpened(room === which ? null : { room: which, selection });
  const main = none ? 'palette' : 'settings';
  const adding = !named && (room === 'palette' || none);
  const Chevron = room === null ? IconChevronUp : IconChevronDown;
  return (
    <aside id="editor-panel" className={`${screen['right']} ${styles['sheet']}`} aria-label={t('panel')} data-open={named || room !== null}>
      {!named && (
        <div className={styles['bar']}>
          <button
            type="button"
            className={styles['handle']}
            aria-expanded={room !== null}
            onClick={room === null ? toggle(main) : () => setOpened(null)}
          >
            {adding ? (
              <>
                <IconPlus size={18} stroke={1.6} aria-hidden />
                <span className={styles['name']}>{t('addNode')}</span>
              </>
            ) : (
              <SheetTitle selection={selection} />
            )}
            <Chevron size={18} stroke={1.6} aria-hidden />
          </button>
          {!none && room === null && (
            <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('addNode')} onClick={toggle('palette')}>
              <IconPlus size={18} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      )}
      {/* Each panel begins at its top. */}
      <div
        key={adding ? 'palette' : panel}
        className={styles['content']}
        onFocus={() => !named && room === null && setOpened({ room: main, selection })}
      >
        {adding ? <Palette /> : children}
      </div>
    </aside>
  );
}
