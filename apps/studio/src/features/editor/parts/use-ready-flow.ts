import { type FlowVersion, type Issue, readyFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useEditor } from '../store/editor-context.ts';
import { calledFlowsQuery, calledIds } from './called-flows.ts';

/** Pause after the last change before the flow is made ready, in ms: typing never waits for it. */
const pauseMs = 400;

const noIssues: readonly Issue[] = [];

/** The open flow ready to be played, without its tests and a moment behind the typing; null and why while it cannot run. */
export function useReadyFlow(): { flow: FlowVersion | null; issues: readonly Issue[] } {
  const flowId = useEditor((state) => state.flowId);
  const drawn = useEditor(useShallow(({ document: { tests: _tests, ...rest } }) => rest));
  const [document] = useDebouncedValue(drawn, pauseMs);
  const called = useMemo(() => calledIds(document.nodes), [document.nodes]);
  const { data: flows, isLoading } = useQuery(calledFlowsQuery(called));
  return useMemo(() => {
    if (isLoading) return { flow: null, issues: noIssues };
    const ready = readyFlow({ document, kinds: nodeKinds, flows, flowId });
    return 'flow' in ready ? { flow: ready.flow, issues: noIssues } : { flow: null, issues: ready.issues };
  }, [document, flows, flowId, isLoading]);
}
