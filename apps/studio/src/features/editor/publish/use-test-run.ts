import { type FlowDocument, type FlowTestResult, readyFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../../../i18n/i18n.ts';
import { calledFlowsQuery, calledIds } from '../parts/called-flows.ts';
import { flowNames } from '../parts/flow-names.ts';
import { runTests } from '../parts/run-tests.ts';
import { useCardContext } from '../parts/use-card-context.ts';
import { useEditor } from '../store/editor-context.ts';
import { rowOfResult, type TestRow } from './test-row.ts';

interface TestRun {
  total: number;
  rows: TestRow[];
  done: boolean;
}

const none: readonly FlowTestResult[] = [];

/** Runs the flow's own tests here, against the document that would be published. Null takes none. */
export function useTestRun(document: FlowDocument | null): TestRun {
  const { language } = useLanguage();
  const card = useCardContext();
  const queryClient = useQueryClient();
  const flowId = useEditor((state) => state.flowId);
  const [results, setResults] = useState<{ of: FlowDocument | null; list: readonly FlowTestResult[]; done: boolean }>({
    of: null,
    list: none,
    done: false,
  });

  useEffect(() => {
    if (!document || document.tests.length === 0) return;
    const stop = new AbortController();
    const list: FlowTestResult[] = [];
    const show = (done: boolean): void => {
      if (!stop.signal.aborted) setResults({ of: document, list: [...list], done });
    };
    const run = async (): Promise<void> => {
      // Without what the flow calls, the tests still tell something; the engine has the last word.
      const called = calledIds(document.nodes);
      const flows = called.length === 0 ? {} : await queryClient.query(calledFlowsQuery(called)).catch(() => ({}));
      const ready = readyFlow({ document, kinds: nodeKinds, flows, flowId });
      const tell = (results: ReadonlyMap<unknown, FlowTestResult>): void => {
        list.push(...results.values());
        show(false);
      };
      if ('flow' in ready) await runTests(ready.flow, ready.flow.document.tests, tell, stop.signal);
      show(true);
    };
    void run();
    return () => stop.abort();
  }, [document, flowId, queryClient]);

  const mine = results.of === document;
  const list = mine ? results.list : none;
  const rows = useMemo(() => {
    const names = flowNames(document?.nodes ?? [], card, language);
    return list.map((result) => rowOfResult(result, names, language));
  }, [list, document, card, language]);
  const total = document?.tests.length ?? 0;
  return { total, rows, done: total === 0 || (mine && results.done) };
}
