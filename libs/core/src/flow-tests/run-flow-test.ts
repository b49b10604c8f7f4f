import type { Issue } from '../check/issue.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { Session } from '../play/play-session.ts';
import { playSession } from '../play/play-session.ts';
import type { FlowSource } from '../play/ready-flow.ts';
import { readyFlow } from '../play/ready-flow.ts';
import type { Difference } from './difference.ts';
import { differencesOf } from './difference.ts';
import type { FlowTest } from './flow-test.ts';
import type { Visited } from './visited.ts';
import { visitedOf } from './visited.ts';

/** What came of a test. */
export interface FlowTestResult {
  testId: string;
  name: string;
  passed: boolean;
  /** One for each line of the test; lines after a problem have no differences, since nothing came of them. */
  lines: { differences: Difference[] }[];
  /** The line that could not be done, if any (-1 is the start). */
  problem: Session['problem'];
  /** Why the flow cannot run at all; empty when it can. */
  issues: Issue[];
  visited: Visited;
}

/** Plays a test against a flow and compares every line with what the test expects. Never throws. */
export function runFlowTest(source: FlowVersion | FlowSource, test: FlowTest): FlowTestResult {
  const { id: testId, name, lines: expected, start, ...rest } = test;
  const failed: FlowTestResult = { testId, name, passed: false, lines: [], problem: null, issues: [], visited: { nodes: [], exits: [] } };
  const ready = readyFlow(source);
  if ('issues' in ready) return { ...failed, issues: ready.issues, lines: expected.map(() => ({ differences: [] })) };
  const { flow } = ready;
  const { played, opening, problem } = playSession({
    flow,
    script: expected,
    startAt: start,
    channel: rest.channel,
    language: rest.language,
    contact: rest.contact,
    at: rest.at,
  });
  const lines = expected.map(({ expect }, index) => {
    const came = played[index];
    return { differences: expect && came ? differencesOf(expect, came) : [] };
  });
  const passed = problem === null && lines.every(({ differences }) => differences.length === 0);
  return { ...failed, passed, lines, problem, visited: visitedOf(opening ? [opening, ...played] : played, flow.id) };
}

/** Runs all tests that a flow carries. A flow that cannot run has issues instead of results. */
export function runFlowTests(source: FlowVersion | FlowSource): { issues: Issue[]; results: FlowTestResult[] } {
  const ready = readyFlow(source);
  if ('issues' in ready) return { issues: ready.issues, results: [] };
  return { issues: [], results: ready.flow.document.tests.map((test) => runFlowTest(ready.flow, test)) };
}
