import { useOpenTest } from '../parts/open-test.ts';
import { TestDetail } from './test-detail.tsx';
import { TestList } from './test-list.tsx';
import { useTestRun } from './use-test-run.ts';

/** The tests of the flow: how they stand, or one of them in full. */
export function TestsPanel() {
  const run = useTestRun();
  const testId = useOpenTest((state) => state.testId);
  const test = run.tests.find(({ id }) => id === testId);
  return test ? <TestDetail key={test.id} test={test} run={run} /> : <TestList run={run} />;
}
