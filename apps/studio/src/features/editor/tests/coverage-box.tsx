import { coverageOf, type FlowTestResult, type FlowVersion } from '@filo/core';
import { Progress, Switch, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { overlayOf } from './model/overlay-of.ts';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';

/** How much of the flow its tests walk, in numbers here and painted on the canvas. */
export function CoverageBox({ flow, results }: { flow: FlowVersion; results: readonly FlowTestResult[] }) {
  const t = useTexts(testsTexts);
  const format = useFormat();
  const { setOverlay } = useEditorActions();
  const [shown, setShown] = useState(true);
  const { visited, missed, share } = useMemo(() => coverageOf(flow, results), [flow, results]);

  useEffect(() => {
    if (shown) setOverlay(overlayOf(results));
    return () => setOverlay(null);
  }, [shown, results, setOverlay]);

  const nodes = visited.nodes.length + missed.nodes.length;
  const exits = visited.exits.length + missed.exits.length;
  return (
    <section className={styles['coverage']} aria-label={t('coverage')}>
      <div className={styles['between']}>
        <Text fw={600}>{t('coverage')}</Text>
        <Text>{format.percent(share)}</Text>
      </div>
      <Progress value={share * 100} size="sm" color={share === 1 ? 'var(--good)' : 'var(--ink)'} aria-label={t('coverage')} />
      <Text size="sm" c="dimmed">
        {t('covered', { nodes: visited.nodes.length, allNodes: nodes, exits: visited.exits.length, allExits: exits })}
      </Text>
      <Switch size="xs" label={t('paint')} checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
    </section>
  );
}
