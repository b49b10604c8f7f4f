import { Tooltip } from '@mantine/core';
import { useContext } from 'react';
import { PeopleContext } from '../stage/canvas-context.ts';
import styles from './card.module.css';

/** Who else has this node open. */
export function PeopleBadge({ nodeId }: { nodeId: string }) {
  const here = useContext(PeopleContext).filter((person) => person.nodeId === nodeId);
  if (here.length === 0) return null;
  return (
    <Tooltip label={here.map(({ name }) => name).join(', ')}>
      <span className={styles['people']}>{here.map(({ name }) => initials(name)).join(' ')}</span>
    </Tooltip>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s@._-]+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
