import type { Trace } from '@filo/core';
import { changedNodes } from '@filo/editing';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { passedIn } from '../model/passed.ts';
import { traceTexts } from '../texts/index.ts';
import { useTraceWorld } from '../trace-context.ts';
import styles from './turn.module.css';

/** Which version of the flow a turn ran on, and whether its nodes are still as they were. */
export function VersionNote({ trace }: { trace: Trace }) {
  const t = useTexts(traceTexts);
  const { flowId, versions, documents } = useTraceWorld();
  const draft = useEditor(({ document }) => document);
  const ran = useMemo(() => new Set(passedIn(trace).map(({ flowVersionId }) => flowVersionId)), [trace]);
  const version = [...versions.values()].find((one) => one.flowId === flowId && ran.has(one.id));
  const document = version && documents.get(version.id);
  const differs = useMemo(() => {
    if (!document) return false;
    const nodes = new Set(passedIn(trace).map(({ nodeId }) => nodeId));
    return changedNodes(document, draft).some(({ nodeId, change }) => change !== 'added' && nodes.has(nodeId));
  }, [document, draft, trace]);
  if (!version) return null;
  return (
    <p className={styles['quiet']}>{t(document ? (differs ? 'versionOther' : 'versionSame') : 'version', { version: version.version })}</p>
  );
}
