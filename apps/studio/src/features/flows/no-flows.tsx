import { Button } from '@mantine/core';
import { IconArchive, IconRoute, IconSearch } from '@tabler/icons-react';
import { useTexts } from '../../i18n/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { flowsTexts } from './texts/index.ts';

interface NoFlowsProps {
  query: string;
  archived: boolean;
  onNew: () => void;
  onClear: () => void;
}

/** Stands for the list when it is empty: nothing found, nothing archived, or nothing made yet. */
export function NoFlows({ query, archived, onNew, onClear }: NoFlowsProps) {
  const t = useTexts(flowsTexts);
  if (query !== '')
    return (
      <EmptyState
        icon={<IconSearch size={22} stroke={1.6} />}
        title={t('nothingFound', { query })}
        action={
          <Button variant="default" onClick={onClear}>
            {t('clearSearch')}
          </Button>
        }
      >
        {t('nothingFoundText')}
      </EmptyState>
    );
  if (archived)
    return (
      <EmptyState icon={<IconArchive size={22} stroke={1.6} />} title={t('nothingArchived')}>
        {t('nothingArchivedText')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<IconRoute size={22} stroke={1.6} />}
      title={t('emptyTitle')}
      action={
        <Button variant="default" onClick={onNew}>
          {t('newFlow')}
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
