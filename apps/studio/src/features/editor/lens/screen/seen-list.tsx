import type { SeenItem } from '@filo/channels/lens';
import type { Button } from '@filo/core';
import { IconList } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { SeenButtons } from './seen-buttons.tsx';
import styles from './screen.module.css';

interface SeenListProps {
  list: NonNullable<SeenItem['list']>;
  onPress?: ((button: Button) => void) | undefined;
}

/** Choices behind a button, as WhatsApp has them. In a preview they stand open. */
export function SeenList({ list: { opener, rows }, onPress }: SeenListProps) {
  const [open, setOpen] = useState(!onPress);
  const id = useId();
  return (
    <div className={styles['list']}>
      <button
        type="button"
        className={styles['button']}
        data-look="inline"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <IconList size={14} stroke={1.8} aria-hidden /> {opener}
      </button>
      <div id={id} hidden={!open}>
        <SeenButtons buttons={rows} onPress={onPress} />
      </div>
    </div>
  );
}
