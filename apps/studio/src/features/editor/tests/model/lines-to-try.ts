import type { FlowTest, FlowTestResult } from '@filo/core';

/** How many lines of a test to play: to the chosen one, else to the first that differs, else up to the one that cannot be done, else all. */
export function linesToTry({ lines }: FlowTest, result: FlowTestResult | null, chosen: number): number {
  if (chosen < lines.length) return chosen + 1;
  const differs = result?.lines.findIndex(({ differences }) => differences.length > 0) ?? -1;
  if (differs >= 0) return differs + 1;
  return result?.problem ? Math.max(0, result.problem.line) : lines.length;
}
