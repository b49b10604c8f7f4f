import { Button, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

interface PanelButtonProps {
  /** What it leads to, in full: tooltip and name. */
  label: string;
  icon: ReactNode;
  /** How many there are; nothing is shown for none. */
  count: number;
  onClick: () => void;
}

/** A small button with a number: mistakes, tests. */
export function PanelButton({ label, icon, count, onClick }: PanelButtonProps) {
  return (
    <Tooltip label={label}>
      <Button variant="default" px={9} aria-label={label} onClick={onClick} leftSection={count > 0 ? icon : undefined}>
        {count > 0 ? count : icon}
      </Button>
    </Tooltip>
  );
}
