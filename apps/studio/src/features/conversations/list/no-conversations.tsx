import { Button } from '@mantine/core';
import { IconExternalLink, IconMessages, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { setupQuery } from '../../../api/session.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { anyQuery } from './any-query.ts';

interface NoConversationsProps {
  filtered: boolean;
  onClear: () => void;
  onShowAll: () => void;
}

/** Stands for the list when it is empty: nothing fits the filter, or nobody has written yet. */
export function NoConversations({ filtered, onClear, onShowAll }: NoConversationsProps) {
  const t = useTexts(conversationsTexts);
  const { data: setup } = useQuery(setupQuery);
  const { data: some, isPending } = useQuery(anyQuery);
  if (filtered)
    return (
      <EmptyState
        icon={<IconSearch size={22} stroke={1.6} />}
        title={t('nothingFits')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('clearFilter')}
          </Button>
        }
      />
    );
  if (isPending) return null;
  if (some === true)
    return (
      <EmptyState
        icon={<IconMessages size={22} stroke={1.6} />}
        title={t('noneOpen')}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('showAll')}
          </Button>
        }
      />
    );
  const hasDemo = setup?.demoFlowId != null;
  return (
    <EmptyState
      icon={<IconMessages size={22} stroke={1.6} />}
      title={t('emptyTitle')}
      action={
        hasDemo && (
          <Button component="a" href="/demo" target="_blank" variant="default" leftSection={<IconExternalLink size={16} aria-hidden />}>
            {t('openDemo')}
          </Button>
        )
      }
    >
      {hasDemo ? t('emptyDemo') : t('emptyText')}
    </EmptyState>
  );
}
