import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { listUsers } from '@filo/api';
import { IconUserPlus } from '@tabler/icons-react';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useMe } from '../../api/session.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Section } from '../../ui/section.tsx';
import { NewPersonDialog } from './new-person-dialog.tsx';
import styles from './settings-page.module.css';
import { accountTexts } from './texts/index.ts';

const peopleQuery = infiniteQueryOptions({
  queryKey: ['users'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) => api.call(listUsers, { query: { ...(pageParam !== undefined && { cursor: pageParam }) } }, { signal }),
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** Who can sign in; the owner adds people here. */
export function PeopleSection() {
  const t = useTexts(accountTexts);
  const me = useMe();
  const query = useInfiniteQuery(peopleQuery);
  const [adding, { open, close }] = useDisclosure();
  return (
    <Section id="people" title={t('peopleTitle')} description={t('peopleText')}>
      <ProblemText error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <ListSkeleton rows={2} height={44} />}
      <ul className={styles['list']}>
        {query.data?.pages
          .flatMap(({ items }) => items)
          .map((person) => (
            <li key={person.id}>
              <span className={styles['initial']} aria-hidden>
                {person.name.slice(0, 1).toUpperCase()}
              </span>
              <span className={styles['what']}>
                <strong>
                  {person.name} {person.id === me.id && <span className={styles['quiet']}>({t('you')})</span>}
                </strong>
                <span className={styles['quiet']}>{person.email}</span>
              </span>
              <span className={styles['quiet']}>{t(person.role)}</span>
            </li>
          ))}
      </ul>
      <LoadMore query={query} />
      {me.role === 'owner' && (
        <Group mt="md">
          <Button variant="default" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={open}>
            {t('addPerson')}
          </Button>
        </Group>
      )}
      {adding && <NewPersonDialog onClose={close} />}
    </Section>
  );
}
