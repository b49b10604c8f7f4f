import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ApiKeyRecord, listApiKeys } from '@filo/api';
import { IconKey } from '@tabler/icons-react';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Section } from '../../ui/section.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { RemoveKeyDialog } from './remove-key-dialog.tsx';
import styles from './settings-page.module.css';
import { accountTexts } from './texts/index.ts';

const keysQuery = infiniteQueryOptions({
  queryKey: ['api-keys'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    api.call(listApiKeys, { query: { ...(pageParam !== undefined && { cursor: pageParam }) } }, { signal }),
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** The keys of programs that call this installation. */
export function KeysSection() {
  const t = useTexts(accountTexts);
  const query = useInfiniteQuery(keysQuery);
  const [making, { open, close }] = useDisclosure();
  const [removing, setRemoving] = useState<ApiKeyRecord | null>(null);
  const keys = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Section id="api-keys" title={t('keysTitle')} description={t('keysText')}>
      <ProblemText error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <ListSkeleton rows={2} height={44} />}
      {keys?.length === 0 && <Text c="dimmed">{t('noKeys')}</Text>}
      <ul className={styles['list']}>
        {keys?.map((key) => (
          <KeyRow key={key.id} apiKey={key} onRemove={() => setRemoving(key)} />
        ))}
      </ul>
      <LoadMore query={query} />
      <Group mt="md">
        <Button variant="default" leftSection={<IconKey size={16} aria-hidden />} onClick={open}>
          {t('makeKey')}
        </Button>
      </Group>
      {making && <NewKeyDialog onClose={close} />}
      {removing && <RemoveKeyDialog apiKey={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

function KeyRow({ apiKey, onRemove }: { apiKey: ApiKeyRecord; onRemove: () => void }) {
  const t = useTexts(accountTexts);
  return (
    <li>
      <span className={styles['what']}>
        <strong>
          {apiKey.name} <code className={styles['quiet']}>{apiKey.prefix}…</code>
        </strong>
        <span className={styles['quiet']}>
          {apiKey.scopes.map((scope) => t(`scopeShort_${scope}`)).join(', ')} ·{' '}
          {apiKey.lastUsedAt === null ? (
            t('keyUnused')
          ) : (
            <>
              {t('keyUsed')} <TimeAgo at={apiKey.lastUsedAt} />
            </>
          )}
        </span>
      </span>
      <Button variant="subtle" color="gray" size="xs" aria-label={t('removeKeyOf', { name: apiKey.name })} onClick={onRemove}>
        {t('removeKey')}
      </Button>
    </li>
  );
}
