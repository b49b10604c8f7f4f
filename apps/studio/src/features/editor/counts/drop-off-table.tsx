import { UnstyledButton } from '@mantine/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { exitName } from '../parts/exit-name.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { readNode } from '../parts/read-node.ts';
import { useCardContext } from '../parts/use-card-context.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import styles from './counts.module.css';
import type { DropOffRow } from './drop-off.ts';
import { countsTexts } from './texts/index.ts';

interface DropOffTableProps {
  rows: readonly DropOffRow[];
  /** Names of nodes that are gone. */
  oldNames: ReadonlyMap<string, string>;
}

/** Nodes by how many were lost there, with the ways they went. */
export function DropOffTable({ rows, oldNames }: DropOffTableProps) {
  const t = useTexts(countsTexts);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('node')}</th>
          <th scope="col">{t('entered')}</th>
          <th scope="col">{t('lost')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <Row key={row.nodeId} row={row} oldName={oldNames.get(row.nodeId) ?? row.nodeId} />
      ))}
    </table>
  );
}

function Row({ row: { nodeId, node, entered, exits, waiting, lost, lostShare }, oldName }: { row: DropOffRow; oldName: string }) {
  const t = useTexts(countsTexts);
  const { language } = useLanguage();
  const format = useFormat();
  const card = useCardContext();
  const { show } = useEditorActions();
  const current = useEditor(({ selection }) => selection.length === 1 && selection[0] === nodeId);
  return (
    <tbody className={styles['row']} data-current={current || undefined}>
      <tr>
        <th scope="row">
          {node ? (
            <UnstyledButton className={styles['node']} onClick={() => show(nodeId)}>
              <NodeTile type={node.type} size={18} />
              <span>{nodeTitle(node, language)}</span>
            </UnstyledButton>
          ) : (
            <span className={styles['node']} data-gone>
              <span>{t('gone', { name: oldName })}</span>
            </span>
          )}
        </th>
        <td>{format.number(entered)}</td>
        <td data-lost={lost > 0 || undefined}>
          {lost > 0 ? t('lostOf', { count: format.number(lost), share: format.percent(lostShare) }) : '–'}
        </td>
      </tr>
      <tr>
        <td colSpan={3} className={styles['ways']}>
          {entered > 0 && (
            <div className={styles['bar']} aria-hidden>
              <span style={{ flexGrow: Math.max(0, entered - lost - waiting) }} />
              <span data-part="waiting" style={{ flexGrow: Math.min(waiting, entered) }} />
              <span data-part="lost" style={{ flexGrow: lost }} />
            </div>
          )}
          <ul>
            {exits.map(({ id, exit, count, share }) => (
              <li key={id} data-none={count === 0 || undefined}>
                <span>{exit && node ? exitName(exit, readNode(node), card) : id}</span>
                <span>{t('taken', { count: format.number(count), share: format.percent(share) })}</span>
              </li>
            ))}
            {waiting > 0 && (
              <li data-part="waiting">
                <span>{t('waitHere')}</span>
                <span>{format.number(waiting)}</span>
              </li>
            )}
          </ul>
        </td>
      </tr>
    </tbody>
  );
}
