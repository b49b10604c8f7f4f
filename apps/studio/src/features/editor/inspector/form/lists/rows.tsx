import { ActionIcon, Button, Group, Paper } from '@mantine/core';
import type { Json } from '@filo/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { moved } from './moved.ts';
import styles from './rows.module.css';

interface RowsProps {
  items: readonly Json[];
  onChange: (items: Json[]) => void;
  /** What stands beside the tools of an entry, on the same line. */
  head?: (item: Json, index: number, change: (item: Json) => void) => ReactNode;
  /** Draws one entry. */
  row: (item: Json, index: number, change: (item: Json) => void) => ReactNode;
  /** What a new entry begins with. */
  fresh: () => Json;
  addLabel: string;
  /** What one entry is called, for the buttons beside it. */
  nameOf: (item: Json, index: number) => string;
  max?: number | undefined;
}

/** Entries of a list: drawn one below the other, added, taken away, and put in order by dragging or with the arrows. */
export function Rows({ items, onChange, head, row, fresh, addLabel, nameOf, max = 100 }: RowsProps) {
  const t = useTexts(inspectorTexts);
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const grown = useRef(false);
  // A new entry is there to be written.
  useEffect(() => {
    if (!grown.current) return;
    grown.current = false;
    const entry = list.current?.querySelector(':scope > [data-entry]:last-of-type');
    (entry?.querySelector('textarea') ?? entry?.querySelector<HTMLElement>('input:not([type="hidden"])'))?.focus();
  }, [items.length]);
  return (
    <div ref={list} className={styles['rows']}>
      {items.map((item, index) => {
        const name = nameOf(item, index);
        const change = (next: Json): void => onChange(items.map((one, at) => (at === index ? next : one)));
        return (
          <Paper
            key={index}
            className={styles['row']}
            radius="md"
            data-entry
            data-dragged={dragged === index}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              if (dragged !== index) {
                onChange(moved(items, dragged, index));
                setDragged(index);
              }
            }}
          >
            <Group gap={2} wrap="nowrap" className={styles['tools']}>
              <span
                className={styles['grip']}
                draggable
                aria-hidden
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  setDragged(index);
                }}
                onDragEnd={() => setDragged(null)}
              >
                <IconGripVertical size={14} stroke={1.6} />
              </span>
              <div className={styles['head']}>{head?.(item, index, change)}</div>
              <Tool
                label={t('moveUp', { name })}
                disabled={index === 0}
                onClick={() => onChange(moved(items, index, index - 1))}
                Icon={IconArrowUp}
              />
              <Tool
                label={t('moveDown', { name })}
                disabled={index === items.length - 1}
                onClick={() => onChange(moved(items, index, index + 1))}
                Icon={IconArrowDown}
              />
              <Tool label={t('remove', { name })} onClick={() => onChange(items.filter((_, at) => at !== index))} Icon={IconTrash} />
            </Group>
            {row(item, index, change)}
          </Paper>
        );
      })}
      {items.length < max && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
          onClick={() => {
            onChange([...items, fresh()]);
            grown.current = true;
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}

interface ToolProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  Icon: typeof IconTrash;
}

function Tool({ label, disabled = false, onClick, Icon }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon size={14} stroke={1.6} />
    </ActionIcon>
  );
}
