import { existsSync, readFileSync } from 'node:fs';

/**
 * What a Jest run comes to, from its `--json` results. A file that could not be run is a failure, a test that was
 * skipped is one too, and so is a run without tests or without results: silence must not look like success.
 */
export function countJest(outputFile, code) {
  if (!existsSync(outputFile)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(outputFile, 'utf8'));
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + results.numPendingTests + results.numTodoTests;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
