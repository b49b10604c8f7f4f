import { Loader, UnstyledButton } from '@mantine/core';
import type { IconRoute } from '@tabler/icons-react';
import styles from './choice.module.css';

interface ChoiceProps {
  /** The window opens with the cursor here. */
  first?: boolean;
  Icon: typeof IconRoute;
  title: string;
  text: string;
  /** This one was chosen and is on its way. */
  loading: boolean;
  disabled: boolean;
  onClick: () => void;
}

/** One way to begin a flow, as a large button. */
export function Choice({ first = false, Icon, title, text, loading, disabled, onClick }: ChoiceProps) {
  return (
    <UnstyledButton className={styles['choice']} disabled={disabled} onClick={onClick} data-autofocus={first || undefined}>
      <span className={styles['tile']} aria-hidden>
        {loading ? <Loader size={16} color="gray" /> : <Icon size={18} stroke={1.7} />}
      </span>
      <span>
        <span className={styles['title']}>{title}</span>
        <span className={styles['text']}>{text}</span>
      </span>
    </UnstyledButton>
  );
}
