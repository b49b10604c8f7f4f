import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { NodeTile } from '../node-tile.tsx';
import type { ChangeGroup, ChangeLine } from './change.ts';
import styles from './changes.module.css';
import { changeTexts } from './texts/index.ts';

/** Lines of one node that are shown; a rewritten node has dozens. */
const shownLines = 8;

interface ChangeEntryProps {
  group: ChangeGroup;
  current: boolean;
  onShow?: () => void;
}

/** One node and what is different about it. */
export function ChangeEntry({ group: { what, title, node, detail, lines }, current, onShow }: ChangeEntryProps) {
  const t = useTexts(changeTexts);
  const more = lines.length - shownLines;
  const head = (
    <>
      {node ? <NodeTile type={node.type} size={20} /> : <IconSettings size={18} stroke={1.6} className={styles['flowIcon']} aria-hidden />}
      <span className={styles['title']}>{title}</span>
      <span className={styles['badge']} data-what={what}>
        {t(`badge_${what}`)}
      </span>
    </>
  );
  return (
    <li className={styles['entry']} data-what={what} data-current={current || undefined}>
      {onShow ? (
        <UnstyledButton className={styles['head']} title={t('show', { name: title })} aria-current={current || undefined} onClick={onShow}>
          {head}
        </UnstyledButton>
      ) : (
        <div className={styles['head']}>{head}</div>
      )}
      {detail !== undefined && <p className={styles['detail']}>{detail}</p>}
      {lines.length > 0 && (
        <ul className={styles['lines']}>
          {lines.slice(0, shownLines).map((line, index) => (
            <li key={index}>
              <Line line={line} />
            </li>
          ))}
          {more > 0 && <li className={styles['more']}>{t('moreLines', { count: more })}</li>}
        </ul>
      )}
    </li>
  );
}

function Line({ line: { what, field, before, after } }: { line: ChangeLine }) {
  const t = useTexts(changeTexts);
  return (
    <>
      <span className={styles['field']}>{field}</span>{' '}
      {what !== 'changed' && what !== 'set' && <span className={styles['verb']}>{t(`line_${what}`)} </span>}
      {before !== undefined && (
        <>
          <VisuallyHidden>{t('was')} </VisuallyHidden>
          <del className={styles['was']}>{before}</del>{' '}
        </>
      )}
      {before !== undefined && after !== undefined && (
        <span className={styles['arrow']} aria-hidden>
          →{' '}
        </span>
      )}
      {after !== undefined && (
        <>
          <VisuallyHidden>{t('becomes')} </VisuallyHidden>
          <ins className={styles['now']}>{after}</ins>
        </>
      )}
    </>
  );
}
