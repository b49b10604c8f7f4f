import { useTexts } from '../../../i18n/i18n.ts';
import { exitName } from '../parts/exit-name.ts';
import { NodeName } from '../parts/node-name.tsx';
import { NodeTile } from '../parts/node-tile.tsx';
import { readNode } from '../parts/read-node.ts';
import { useFramed } from '../parts/use-framed.ts';
import { useCardContext } from '../parts/use-card-context.ts';
import { viewOf } from '../parts/view-of.ts';
import { useNode } from '../store/use-node.ts';
import styles from './outline.module.css';
import type { Row } from './rows.ts';
import { outlineTexts } from './texts/index.ts';

/** What a line of the outline shows: a node with what it does in short, or a way out with where it leads. */
export function RowWords({ row }: { row: Row }) {
  const t = useTexts(outlineTexts);
  const card = useCardContext();
  const node = useNode(row.kind === 'node' ? row.item.nodeId : row.nodeId);
  const framed = useFramed(node);
  if (!node) return null;
  const read = readNode(node);
  if (row.kind === 'exit')
    return (
      <>
        <span className={styles['exit']} data-failure={row.exit.failure}>
          {exitName(read.exits.find(({ id }) => id === row.exit.id) ?? row.exit, read, card)}
        </span>{' '}
        {row.exit.to === null && <span className={styles['summary']}>{t('nowhere')}</span>}
      </>
    );
  return (
    <>
      <NodeTile type={node.type} size={20} />
      <span className={styles['name']}>
        <NodeName nodeId={node.id} />
      </span>{' '}
      <span className={styles['summary']}>
        {row.item.reference ? t('above') : read.config === undefined ? t('needsSettings') : viewOf(node.type)?.summary(read.config, card)}
        {framed !== '' && ` · ${framed}`}
      </span>
    </>
  );
}
