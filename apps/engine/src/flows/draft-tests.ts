import { setImmediate as breathe } from 'node:timers/promises';
import type { BrokenTest } from '@filo/api';
import { type FlowTestResult, type FlowVersion, describeDifference, describeProblem, namesIn, readyFlow, runFlowTest } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { EntityManager } from 'typeorm';
import { calledFlows } from './called-flows.ts';

/** What came of a flow's own tests. */
export interface DraftTested {
  passed: number;
  broken: BrokenTest[];
}

/** Runs the tests that a document carries; flows that it calls are those that are live. */
export async function testDraft(tx: EntityManager, flowId: string, document: unknown): Promise<DraftTested> {
  const ready = readyFlow({ document, kinds: nodeKinds, flowId });
  if ('issues' in ready || ready.flow.document.tests.length === 0) return { passed: 0, broken: [] };
  const source = readyFlow({ document, kinds: nodeKinds, flows: await calledFlows(tx, document), flowId });
  const flow = 'flow' in source ? source.flow : ready.flow;
  const broken: BrokenTest[] = [];
  for (const test of flow.document.tests) {
    const result = runFlowTest(flow, test);
    if (!result.passed) broken.push(brokenTest(result, flow));
    // A flow may carry hundreds of tests, and this process has chats to serve.
    await breathe();
  }
  return { passed: flow.document.tests.length - broken.length, broken };
}

function brokenTest({ testId, name, lines, problem }: FlowTestResult, flow: FlowVersion): BrokenTest {
  const [en, it] = [namesIn(flow, 'en'), namesIn(flow, 'it')];
  const differences = lines.flatMap((line, index) =>
    line.differences.map((one) => ({ line: index, text: { en: describeDifference(one, en).en, it: describeDifference(one, it).it } })),
  );
  return {
    id: testId,
    name,
    differences: problem ? [...differences, { line: problem.line, text: describeProblem(problem.text) }] : differences,
  };
}
