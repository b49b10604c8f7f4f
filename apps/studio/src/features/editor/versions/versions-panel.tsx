import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { LoadMore } from '../../../ui/load-more.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { Panel } from '../parts/panel/panel.tsx';
import { useEditor } from '../store/editor-context.ts';
import { Compare, type Compared } from './compare.tsx';
import { DraftEntry } from './draft-entry.tsx';
import { versionsTexts } from './texts/index.ts';
import { useVersionActions } from './use-version-actions.ts';
import { VersionEntry } from './version-entry.tsx';
import { versionsQuery } from './versions-query.ts';
import styles from './versions.module.css';

/** Published versions: what each brought, and the way back to it. */
export function VersionsPanel() {
  const t = useTexts(versionsTexts);
  const flowId = useEditor((state) => state.flowId);
  const query = useInfiniteQuery(versionsQuery(flowId));
  const actions = useVersionActions();
  const [compared, setCompared] = useState<Compared | null>(null);
  const versions = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const live = versions.find((version) => version.live)?.version;
  return (
    <Panel title={t('versions')}>
      <ProblemText error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <ListSkeleton rows={3} height={72} />}
      {query.data && versions.length === 0 && (
        <EmptyState icon={<IconHistory size={28} stroke={1.4} />} title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      )}
      {versions.length > 0 && (
        <ol className={styles['list']}>
          {live !== undefined && <DraftEntry live={live} onCompare={() => setCompared({ before: live, after: 'draft' })} />}
          {versions.map((version) => (
            <VersionEntry key={version.id} version={version} live={live} actions={actions} onCompare={setCompared} />
          ))}
        </ol>
      )}
      <LoadMore query={query} />
      {compared && <Compare compared={compared} onClose={() => setCompared(null)} />}
    </Panel>
  );
}
