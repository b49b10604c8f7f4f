import { UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBraces,
  IconChartBar,
  IconFlask,
  IconHistory,
  IconRoute,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { flowQuery } from '../../../api/flow-query.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { NextCard } from './next-card.tsx';
import styles from './overview.module.css';
import { overviewTexts } from './texts/index.ts';
import { type Place, usePlaces } from './use-places.ts';

const icons: Record<Place['panel'], typeof IconSearch> = {
  issues: IconAlertTriangle,
  tests: IconFlask,
  variables: IconBraces,
  flow: IconSettings,
  versions: IconHistory,
  counts: IconChartBar,
  trace: IconRoute,
  find: IconSearch,
};

/** The resting panel, while no node is selected: what to do next with the flow, how it stands, and the way to everything about it. */
export function Overview() {
  const t = useTexts(overviewTexts);
  const flowId = useEditor((state) => state.flowId);
  const revision = useEditor((state) => state.saved.revision);
  const { openPanel } = usePanel();
  const { data: flow } = useQuery(flowQuery(flowId, revision));
  const places = usePlaces(flow);
  return (
    <section className={styles['overview']} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <NextCard flow={flow} />
      <nav className={styles['places']} aria-label={t('places')}>
        {places.map(({ panel, state }) => {
          const Icon = icons[panel];
          return (
            <UnstyledButton key={panel} className={styles['place']} onClick={() => openPanel(panel)}>
              <Icon size={16} stroke={1.6} aria-hidden />
              <span>{t(panel)}</span>
              {state !== undefined && <small>{state}</small>}
            </UnstyledButton>
          );
        })}
      </nav>
      <p className={styles['tip']}>{t('tip')}</p>
    </section>
  );
}
