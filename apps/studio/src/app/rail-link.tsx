import { Tooltip } from '@mantine/core';
import type { IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import styles from './shell.module.css';

interface RailLinkProps {
  to: '/flows' | '/conversations' | '/channels' | '/settings';
  label: string;
  Icon: typeof IconRoute;
}

/** One of the main places, as an icon that says its name: on hover, and below it on a phone. */
export function RailLink({ to, label, Icon }: RailLinkProps) {
  return (
    <Tooltip label={label} position="right">
      <Link to={to} className={styles['place']} activeProps={{ 'data-active': true }}>
        <Icon size={20} stroke={1.6} aria-hidden />
        <span className={styles['label']}>{label}</span>
      </Link>
    </Tooltip>
  );
}
