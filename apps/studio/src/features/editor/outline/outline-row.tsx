import { IconChevronDown, IconChevronRight, IconCornerDownRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './outline.module.css';
import { RowWords } from './row-words.tsx';
import type { Row } from './rows.ts';
import { useRowLabel } from './use-row-label.ts';

interface OutlineRowProps {
  row: Row;
  current: boolean;
  onGo: () => void;
  onFold: () => void;
  tools: ReactNode;
}

/** One line of the outline. */
export function OutlineRow({ row, current, onGo, onFold, tools }: OutlineRowProps) {
  const label = useRowLabel(row);
  return (
    <div
      role="treeitem"
      aria-level={row.level}
      aria-selected={current}
      aria-label={label}
      {...(row.expanded !== null && { 'aria-expanded': row.expanded })}
      tabIndex={current ? 0 : -1}
      className={styles['row']}
      data-kind={row.kind}
      data-current={current}
      style={{ paddingInlineStart: (row.level - 1) * 18 + 8 }}
      onClick={onGo}
      onDoubleClick={onFold}
    >
      <span
        className={styles['fold']}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onFold();
        }}
      >
        {row.expanded === null ? (
          row.kind === 'exit' && <IconCornerDownRight size={13} stroke={1.6} />
        ) : row.expanded ? (
          <IconChevronDown size={14} stroke={1.6} />
        ) : (
          <IconChevronRight size={14} stroke={1.6} />
        )}
      </span>
      <RowWords row={row} />
      {tools}
    </div>
  );
}
