import { Menu } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A line of a context menu: picture, words, and the keys that do the same. */
export function MenuEntry({
  icon: Picture,
  keys,
  onClick,
  children,
}: {
  icon: Icon;
  keys?: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Menu.Item
      leftSection={<Picture size={16} stroke={1.6} aria-hidden />}
      rightSection={keys && <small aria-hidden>{keys}</small>}
      onClick={onClick}
    >
      {children}
    </Menu.Item>
  );
}
