import type { FlowRecord } from '@filo/api';
import { useTexts } from '../../i18n/i18n.ts';
import styles from './flow-row.module.css';
import { flowsTexts } from './texts/index.ts';

/** How a flow stands, in words: what customers meet, and whether the draft has moved on. */
export function FlowState({ flow }: { flow: FlowRecord }) {
  const t = useTexts(flowsTexts);
  if (flow.archivedAt !== null) return <State mark="off">{t('archived')}</State>;
  if (flow.live === null) return <State mark="off">{t('notLive')}</State>;
  return (
    <>
      <State mark="live">{t('live', { version: flow.live.version })}</State>
      {flow.changed && <State mark="changed">{t('draftChanged')}</State>}
    </>
  );
}

function State({ mark, children }: { mark: 'live' | 'changed' | 'off'; children: string }) {
  return (
    <span className={styles['state']} data-mark={mark}>
      {children}
    </span>
  );
}
