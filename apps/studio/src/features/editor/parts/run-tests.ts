import { type FlowTest, type FlowTestResult, type FlowVersion, runFlowTest } from '@filo/core';

/** Longest time the page is kept from answering while tests run, in ms. */
const sliceMs = 24;

/** Runs tests one after the other, tells what came of them, and lets the page breathe in between. Stops when it is told to. */
export async function runTests(
  flow: FlowVersion,
  tests: readonly FlowTest[],
  tell: (results: ReadonlyMap<FlowTest, FlowTestResult>) => void,
  signal: AbortSignal,
): Promise<void> {
  let batch = new Map<FlowTest, FlowTestResult>();
  let begun = performance.now();
  for (const test of tests) {
    batch.set(test, runFlowTest(flow, test));
    if (performance.now() - begun < sliceMs) continue;
    tell(batch);
    batch = new Map();
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    begun = performance.now();
  }
  tell(batch);
}
