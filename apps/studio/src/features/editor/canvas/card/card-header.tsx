import type { FlowNode } from '@filo/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { NodeTile } from '../../parts/node-tile.tsx';
import { nodeTitle } from '../../parts/node-title.ts';
import { useEditor } from '../../store/editor-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';
import { Count } from './count.tsx';
import { NameField } from './name-field.tsx';

/** The top of a card: tile, name, and how many came by. */
export function CardHeader({ node }: { node: FlowNode }) {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const renaming = useCanvasUi((ui) => ui.renaming === node.id);
  const count = useEditor(({ overlay }) => (overlay ? (overlay.nodes[node.id] ?? 0) : undefined));
  const waiting = useEditor(({ overlay }) => overlay?.waiting?.[node.id] ?? 0);
  return (
    <div className={styles['header']}>
      <NodeTile type={node.type} />
      {renaming ? (
        <NameField node={node} />
      ) : (
        <span
          className={styles['name']}
          onDoubleClick={(event) => {
            // On the rest of the card it opens the settings.
            event.stopPropagation();
            useCanvasUi.setState({ renaming: node.id });
          }}
        >
          {nodeTitle(node, language)}
        </span>
      )}
      {waiting > 0 && <span className={styles['waiting']}>{t('waiting', { count: waiting })}</span>}
      {count !== undefined && <Count taken={count} />}
    </div>
  );
}
