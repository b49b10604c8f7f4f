import type { IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './more-sheet.module.css';

type SheetItemProps = ({ Icon: typeof IconRoute } | { icon: ReactNode }) & {
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
};

/** One line of the sheet: a sign, what it does, and room for a finger. */
export function SheetItem({ onClick, disabled, children, ...sign }: SheetItemProps) {
  return (
    <li>
      <button type="button" className={styles['item']} disabled={disabled} onClick={onClick}>
        {'Icon' in sign ? <sign.Icon size={18} stroke={1.6} aria-hidden /> : sign.icon}
        <span>{children}</span>
      </button>
    </li>
  );
}
