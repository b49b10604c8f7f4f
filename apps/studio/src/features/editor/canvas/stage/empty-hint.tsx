import { newNodeId } from '@filo/editing';
import { Panel } from '@xyflow/react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { beginWriting } from '../../parts/begin-writing.ts';
import { NodeTile } from '../../parts/node-tile.tsx';
import { readNode } from '../../parts/read-node.ts';
import { useAddNode } from '../../parts/use-add-node.ts';
import { useEditor, useEditorStore } from '../../store/editor-context.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './canvas-stage.module.css';
import { viewOf } from '../../parts/view-of.ts';

const starts = [
  { type: 'message', title: 'startMessage', text: 'startMessageText' },
  { type: 'button-menu', title: 'startButtons', text: 'startButtonsText' },
  { type: 'entity-capture', title: 'startQuestion', text: 'startQuestionText' },
] as const;

/** The first step, taught on an empty canvas; gone once there is anything besides a trigger. */
export function EmptyHint() {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const add = useAddNode();
  const empty = useEditor(({ document }) => document.nodes.every((node) => readNode(node).kind?.trigger));
  if (!empty) return null;
  const start = (type: string): void => {
    const { document, actions } = store.getState();
    let trigger = document.nodes[0]?.id;
    if (trigger === undefined) {
      trigger = newNodeId(document, 'trigger');
      const config = viewOf('trigger')?.starter() ?? {};
      actions.run({ do: 'add-node', node: { id: trigger, type: 'trigger', position: { x: 0, y: 0 }, config } }, { merge: 'first' });
    }
    // Chosen with the mouse or the keyboard, the next thing to do is to write its text.
    beginWriting(add(type, { after: trigger }));
  };
  return (
    <Panel position="bottom-center" className={styles['empty']}>
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyText')}</p>
      <div className={styles['starts']}>
        {starts.map(({ type, title, text }) => (
          <button key={type} type="button" className={styles['start']} onClick={() => start(type)}>
            <NodeTile type={type} />
            <b>{t(title)}</b>
            <span>{t(text)}</span>
          </button>
        ))}
      </div>
    </Panel>
  );
}
