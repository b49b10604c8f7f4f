import type { BrokenTest } from '@filo/api';
import { describeDifference, describeProblem, type DifferenceNames, type FlowTestResult, type InterfaceText } from '@filo/core';

/** A test as it is listed: what came out differently, in words, by line of the test (-1 is its start). */
export interface TestRow {
  id: string;
  name: string;
  passed: boolean;
  differences: { line: number; text: string }[];
}

/** What a test run here came to. */
export function rowOfResult(
  { testId, name, passed, lines, problem }: FlowTestResult,
  names: DifferenceNames,
  language: keyof InterfaceText,
): TestRow {
  const differences = lines.flatMap((line, index) =>
    line.differences.map((one) => ({ line: index, text: describeDifference(one, names)[language] })),
  );
  if (problem) differences.push({ line: problem.line, text: describeProblem(problem.text)[language] });
  return { id: testId, name, passed, differences };
}

/** What the engine said of a test that did not pass there. */
export function rowOfBroken({ id, name, differences }: BrokenTest, language: keyof InterfaceText): TestRow {
  return { id, name, passed: false, differences: differences.map(({ line, text }) => ({ line, text: text[language] })) };
}
