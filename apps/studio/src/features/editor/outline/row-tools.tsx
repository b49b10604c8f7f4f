import { ActionIcon, Tooltip } from '@mantine/core';
import type { RowAction } from './row-actions.ts';
import styles from './outline.module.css';

/** Buttons of the current row, each with its key in the tooltip. Out of the order of Tab: the keys reach them. */
export function RowTools({ actions }: { actions: readonly RowAction[] }) {
  return (
    <span className={styles['tools']}>
      {actions.map(({ label, shortcut, Icon, run }) => (
        <Tooltip key={label} label={`${label} (${shortcut})`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={label}
            onClick={(event) => {
              event.stopPropagation();
              run();
            }}
          >
            <Icon size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ))}
    </span>
  );
}
