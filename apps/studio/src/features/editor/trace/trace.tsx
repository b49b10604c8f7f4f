import { ProblemError } from '@filo/sdk';
import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { Panel } from '../parts/panel/panel.tsx';
import { useEditor } from '../store/editor-context.ts';
import { TraceContext } from './trace-context.ts';
import { TraceHead } from './trace-head.tsx';
import { TurnList } from './turn-list.tsx';
import { traceTexts } from './texts/index.ts';
import { useSteps } from './use-steps.ts';
import { useVersionDocuments } from './use-version-documents.ts';

/** One conversation: whose it is, and its turns. */
export function Trace({ conversationId, onChoose }: { conversationId: string; onChoose: () => void }) {
  const t = useTexts(traceTexts);
  const flowId = useEditor((state) => state.flowId);
  const loaded = useSteps(conversationId);
  const { steps, versions, error } = loaded;
  const documents = useVersionDocuments(versions);
  const world = useMemo(
    () => ({ conversationId, flowId, documents, versions: new Map(versions.map((version) => [version.id, version])) }),
    [conversationId, flowId, documents, versions],
  );
  const [turn, setTurn] = useState<number | null>(null);
  return (
    <Panel title={t('title')}>
      <TraceHead conversationId={conversationId} onChoose={onChoose} canTest={(steps?.length ?? 0) > 0} />
      {steps === undefined &&
        (error ? <ProblemText error={error}>{isGone(error) ? t('gone') : undefined}</ProblemText> : <ListSkeleton rows={5} height={40} />)}
      {steps?.length === 0 && <Text c="dimmed">{t('noTurns')}</Text>}
      {steps !== undefined && steps.length > 0 && (
        <TraceContext value={world}>
          <TurnList loaded={loaded} steps={steps} chosen={turn} onChoose={setTurn} />
        </TraceContext>
      )}
    </Panel>
  );
}

/** Nobody has it any more, or the address was never one. */
const isGone = (error: Error): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.status === 422 || error.status === 400);
