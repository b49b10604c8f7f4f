import { type FlowVersion, type Issue, readyFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useEditor } from '../store/editor-context.ts';
import { calledFlowsQuery, calledIds } from '../parts/called-flows.ts';

/** The open flow ready to be played. */
interface Playable {
  /** Null while it never was ready. */
  flow: FlowVersion | null;
  /** Why it cannot run as it stands; `flow` is then the last that could. */
  broken: readonly Issue[];
}

const noIssues: readonly Issue[] = [];

/** Keeps the open flow ready to be played, a moment behind the typing. While a setting is missing the last version that ran stays. */
export function usePlayable(): Playable {
  const flowId = useEditor((state) => state.flowId);
  const document = useDeferredValue(useEditor((state) => state.document));
  const called = useMemo(() => calledIds(document.nodes), [document.nodes]);
  const { data: flows } = useQuery(calledFlowsQuery(called));
  const ready = useMemo(() => readyFlow({ document, kinds: nodeKinds, flows, flowId }), [document, flows, flowId]);
  const last = useRef<FlowVersion | null>(null);
  if ('flow' in ready) last.current = ready.flow;
  return { flow: last.current, broken: 'issues' in ready ? ready.issues : noIssues };
}
