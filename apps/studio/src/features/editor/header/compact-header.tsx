import { Button } from '@mantine/core';
import type { FlowPeople } from '@filo/api';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import screen from '../editor-screen.module.css';
import { useTry } from '../store/use-try.ts';
import styles from './editor-header.module.css';
import { FlowName } from './flow-name.tsx';
import { MoreSheet } from './more-sheet.tsx';
import { PeopleHere } from './people-here.tsx';
import { SaveState } from './save-state.tsx';
import { headerTexts } from './texts/index.ts';

interface CompactHeaderProps {
  people: FlowPeople['people'];
  onPublish: () => void;
}

/** The bar above a narrow canvas, in one row: which flow, whether it is saved, Try it, and the rest in a sheet. */
export function CompactHeader({ people, onPublish }: CompactHeaderProps) {
  const t = useTexts(headerTexts);
  const begin = useTry((state) => state.begin);
  return (
    <header className={`${screen['header']} ${styles['header']}`}>
      <FlowName />
      <SaveState />
      <span className={styles['space']} />
      <PeopleHere people={people} />
      <Button variant="default" leftSection={<IconPlayerPlay size={16} stroke={1.6} aria-hidden />} onClick={() => begin(null)}>
        {t('tryIt')}
      </Button>
      <MoreSheet onPublish={onPublish} />
    </header>
  );
}
