import { coverageOf, describeDifference, describeProblem, namesIn, readyFlow, runFlowTests } from '@filo/core';
import type { FlowDocument, FlowTest, FlowTestResult, FlowVersion, Issue } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { coverageLines } from './coverage-lines.ts';
import { lineWords } from './line-words.ts';
import type { FlowFile } from './read-flows.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

/** What testing one flow came to: lines to print, and counts. */
export interface FlowReport {
  lines: string[];
  passed: number;
  failed: number;
}

/** Runs the tests of a flow. One that cannot run fails each of its tests, and itself when it has none. */
export function testFlow(
  { file, id, document }: FlowFile,
  flows: Record<string, FlowDocument>,
  language: Language,
  coverage: boolean,
): FlowReport {
  const head = `${document.name} (${file})`;
  const ready = readyFlow({ document, kinds: nodeKinds, flows, flowId: id });
  if ('issues' in ready) {
    const issues = ready.issues.map((issue) => `  - ${issueWords(issue, language)}`);
    return { lines: [head, `  ${words[language].cannotRun}`, ...issues], passed: 0, failed: Math.max(1, document.tests.length) };
  }
  const { flow } = ready;
  const { results } = runFlowTests(flow);
  const tested = results.flatMap((result, index) => testLines(result, flow.document.tests[index], flow, language));
  const passed = results.filter((result) => result.passed).length;
  return {
    lines: [
      head,
      ...(results.length === 0 ? [`  ${words[language].noTests}`] : tested),
      ...(coverage ? coverageLines(coverageOf(flow, results), namesIn(flow, language), language) : []),
    ],
    passed,
    failed: results.length - passed,
  };
}

function testLines(result: FlowTestResult, test: FlowTest | undefined, flow: FlowVersion, language: Language): string[] {
  const say = words[language];
  const { lines, problem } = result;
  const names = namesIn(flow, language);
  const place = (line: number): string => {
    const said = test?.lines[line];
    return said ? say.line(line + 1, lineWords(said)) : say.start;
  };
  const wrong = lines.flatMap(({ differences }, line) =>
    differences.map((difference) => `      ${place(line)}: ${describeDifference(difference, names)[language]}`),
  );
  const stopped = problem ? [`      ${place(problem.line)}: ${say.cannotBeDone(describeProblem(problem.text)[language])}`] : [];
  return [`  ${result.passed ? '✓' : '✗'} ${result.name}`, ...wrong, ...stopped];
}

function issueWords({ code, nodeId, params }: Issue, language: Language): string {
  const where = nodeId === null ? '' : ` ${words[language].atNode(nodeId)}`;
  return `${code}${where} ${JSON.stringify(params)}`;
}
