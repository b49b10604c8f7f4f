import { Skeleton } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { flowQuery } from '../../../api/flow-query.ts';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { versionQuery } from '../parts/version-query.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import styles from './counts.module.css';
import { countsOverlay, dropOff } from './drop-off.ts';
import { DropOffTable } from './drop-off-table.tsx';
import type { Period } from './period.ts';
import { PeriodPicker } from './period-picker.tsx';
import { statsQuery } from './stats-query.ts';
import { countsTexts } from './texts/index.ts';

/** What went through the flow in a period: on the cards while this is open, and here by drop-off. */
export function CountsPanel() {
  const t = useTexts(countsTexts);
  const format = useFormat();
  const flowId = useEditor((state) => state.flowId);
  const document = useEditor((state) => state.document);
  const { setOverlay } = useEditorActions();
  const [period, setPeriod] = useState<Period>({ kind: 'week' });
  const { data, error, refetch } = useQuery(statsQuery(flowId, period));
  const rows = useMemo(() => (data ? dropOff(data.nodes, document) : []), [data, document]);

  // Nodes that the draft has no more are called as they were called in what is live.
  const revision = useEditor((state) => state.saved.revision);
  const { language } = useLanguage();
  const { data: flow } = useQuery(flowQuery(flowId, revision));
  const { data: live } = useQuery(versionQuery(flowId, flow?.live?.version));
  const oldNames = useMemo(() => new Map(live?.nodes.map((node) => [node.id, nodeTitle(node, language)])), [live, language]);

  useEffect(() => {
    if (data) setOverlay(countsOverlay(data.nodes));
  }, [data, setOverlay]);
  useEffect(() => () => setOverlay(null), [setOverlay]);

  const waiting = data?.nodes.reduce((sum, node) => sum + node.waiting, 0) ?? 0;
  return (
    <Panel title={t('counts')}>
      <PeriodPicker period={period} onChange={setPeriod} />
      <ProblemText error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton h={160} mt="md" />}
      {data && rows.length === 0 && (
        <EmptyState icon={<IconChartBar size={28} stroke={1.4} />} title={t('noneTitle')}>
          {t('noneText')}
        </EmptyState>
      )}
      {data && rows.length > 0 && (
        <>
          <dl className={styles['totals']}>
            <div>
              <dd>{format.number(data.runs)}</dd>
              <dt>{t('runs', { count: data.runs })}</dt>
            </div>
            <div>
              <dd>{format.number(waiting)}</dd>
              <dt>{t('waitingNow', { count: waiting })}</dt>
            </div>
          </dl>
          <DropOffTable rows={rows} oldNames={oldNames} />
          <p className={styles['foot']}>{t('explain')}</p>
        </>
      )}
    </Panel>
  );
}
