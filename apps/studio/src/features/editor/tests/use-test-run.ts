import { type FlowTest, type FlowTestResult, type FlowVersion, type Issue, runFlowTest } from '@filo/core';
import { useEffect, useState } from 'react';
import { useReadyFlow } from '../parts/use-ready-flow.ts';
import { useEditor } from '../store/editor-context.ts';
import { runTests } from '../parts/run-tests.ts';

/** How the tests of the open flow stand. */
export interface TestRun {
  /** The flow they run on; null while it cannot run. */
  flow: FlowVersion | null;
  issues: readonly Issue[];
  tests: readonly FlowTest[];
  /** The last result of a test by its id. While a run is under way, some are still those of before. */
  results: ReadonlyMap<string, FlowTestResult>;
  /** How many of how many ran, while a run is under way. */
  progress: { done: number; total: number } | null;
  runAll: () => void;
  runOne: (test: FlowTest) => void;
}

interface Kept {
  results: ReadonlyMap<string, FlowTestResult>;
  progress: TestRun['progress'];
}

/** What each test was last run on: whatever is not of this flow and this test has to run again. */
const lastRun = new WeakMap<FlowTest, FlowVersion>();

/** Runs the tests while the panel is open: all when the flow changes, a changed one alone. */
export function useTestRun(): TestRun {
  const tests = useEditor(({ document }) => document.tests);
  const { flow, issues } = useReadyFlow();
  const [{ results, progress }, setKept] = useState<Kept>({ results: new Map(), progress: null });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!flow) return;
    const stop = new AbortController();
    const due = tests.filter((test) => lastRun.get(test) !== flow);
    if (due.length === 0) return;
    setKept((kept) => ({ results: kept.results, progress: { done: 0, total: due.length } }));
    const tell = (batch: ReadonlyMap<FlowTest, FlowTestResult>): void => {
      if (stop.signal.aborted) return;
      for (const test of batch.keys()) lastRun.set(test, flow);
      setKept((kept) => ({
        results: new Map([...kept.results, ...[...batch.values()].map((result) => [result.testId, result] as const)]),
        progress: { done: (kept.progress?.done ?? 0) + batch.size, total: due.length },
      }));
    };
    void runTests(flow, due, tell, stop.signal).then(() => {
      if (!stop.signal.aborted) setKept((kept) => ({ results: kept.results, progress: null }));
    });
    return () => stop.abort();
  }, [flow, tests, turn]);

  return {
    flow,
    issues,
    tests,
    results,
    progress,
    runAll: () => {
      for (const test of tests) lastRun.delete(test);
      setTurn((now) => now + 1);
    },
    runOne: (test) => {
      if (flow) setKept((kept) => ({ ...kept, results: new Map(kept.results).set(test.id, runFlowTest(flow, test)) }));
    },
  };
}
