import { Button, SegmentedControl } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { setupQuery } from '../../api/session.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { DemoHint } from './demo-hint.tsx';
import { FileDrop } from './file-drop.tsx';
import { flowListQuery } from './flow-list-query.ts';
import rows from './flow-row.module.css';
import { FlowRow } from './flow-row.tsx';
import styles from './flows-page.module.css';
import { NoFlows } from './no-flows.tsx';
import { flowsTexts } from './texts/index.ts';

const NewFlowDialog = lazy(() => import('./new-flow-dialog.tsx').then((file) => ({ default: file.NewFlowDialog })));

/** The flows of this installation: found by name, opened, and made. */
export function FlowsPage() {
  const t = useTexts(flowsTexts);
  const { q = '', archived = false } = useSearch({ from: '/inside/flows' });
  const navigate = useNavigate({ from: '/flows' });
  const [making, setMaking] = useState<{ file: File | null } | null>(null);
  const [hintHidden, setHintHidden] = useLocalStorage({
    key: 'filo.demo-hint-hidden',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const query = useInfiniteQuery(flowListQuery({ q, archived }));
  const { data: setup } = useQuery(setupQuery);
  const flows = query.data?.pages.flatMap(({ items }) => items);
  const demoFlowId = setup?.demoFlowId ?? null;
  const showsHint = demoFlowId !== null && !hintHidden && !archived && q === '';
  const make = (): void => setMaking({ file: null });
  useHotkeys([['n', make]]);

  return (
    <Page
      title={t('title')}
      actions={
        <Button
          variant={showsHint ? 'default' : 'filled'}
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts="n"
          onClick={make}
        >
          {t('newFlow')}
        </Button>
      }
    >
      {showsHint && <DemoHint flowId={demoFlowId} onHide={() => setHintHidden(true)} />}
      <div className={styles['filter']}>
        <SearchField
          label={t('search')}
          value={q}
          onChange={(next) => void navigate({ search: (now) => ({ ...now, q: next === '' ? undefined : next }), replace: true })}
        />
        <SegmentedControl
          aria-label={t('which')}
          value={archived ? 'archived' : 'in-use'}
          onChange={(next) =>
            void navigate({ search: (now) => ({ ...now, archived: next === 'archived' ? true : undefined }), replace: true })
          }
          data={[
            { value: 'in-use', label: t('inUse') },
            { value: 'archived', label: t('archivedOnes') },
          ]}
        />
      </div>
      {query.error && flows === undefined && <ProblemText error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <ListSkeleton />}
      {flows?.length === 0 && (
        <NoFlows query={q} archived={archived} onNew={make} onClear={() => void navigate({ search: {}, replace: true })} />
      )}
      {flows !== undefined && flows.length > 0 && (
        <ul className={rows['list']} aria-label={t('list')} aria-busy={query.isPlaceholderData}>
          {flows.map((flow) => (
            <FlowRow key={flow.id} flow={flow} />
          ))}
        </ul>
      )}
      <LoadMore query={query} />
      <FileDrop onFile={(file) => setMaking({ file })} />
      {making && (
        <Suspense fallback={null}>
          <NewFlowDialog file={making.file} onClose={() => setMaking(null)} />
        </Suspense>
      )}
    </Page>
  );
}
