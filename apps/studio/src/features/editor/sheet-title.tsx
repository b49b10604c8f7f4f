import { useTexts } from '../../i18n/i18n.ts';
import { NodeName } from './parts/node-name.tsx';
import { NodeTile } from './parts/node-tile.tsx';
import styles from './panel-sheet.module.css';
import { useNode } from './store/use-node.ts';
import { editorTexts } from './texts/index.ts';

/** What is selected, on the bar of the sheet that holds its settings. */
export function SheetTitle({ selection }: { selection: readonly string[] }) {
  const t = useTexts(editorTexts);
  const node = useNode(selection.length === 1 ? selection[0] : undefined);
  return (
    <>
      {node && <NodeTile type={node.type} />}
      <span className={styles['name']}>{node ? <NodeName nodeId={node.id} /> : t('selected', { count: selection.length })}</span>
    </>
  );
}
