import { type FlowSource, type FlowTestResult, readyFlow, runFlowTest } from '@filo/core';

/** Longest time the page is kept from answering while tests run, in ms. */
const sliceMs = 24;

/** Runs the tests of a flow one after the other and lets the page breathe in between. Stops when it is told to. */
export async function runTests(source: FlowSource, tell: (result: FlowTestResult) => void, signal: AbortSignal): Promise<void> {
  const ready = readyFlow(source);
  if ('issues' in ready) return;
  let begun = performance.now();
  for (const test of ready.flow.document.tests) {
    if (signal.aborted) return;
    tell(runFlowTest(ready.flow, test));
    if (performance.now() - begun < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
