import { installIfNeeded } from './launch/install.mjs';

/**
 * `npm test`: installs when needed, runs every check and every suite, and ends with the line `N passed, N failed`.
 * `npm test -- lint unit` runs only the named steps. Uses nothing but Node.js itself.
 */
await installIfNeeded();
const { checks, suites } = await import('./launch/steps.mjs');

const wanted = process.argv.slice(2);
const chosen = (steps) => steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
const total = { passed: 0, failed: 0 };
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));

await sideBySide(2, chosen(checks), async (step) => report(step, await timed(step)));
for (const step of chosen(suites)) {
  console.log(`\n── ${step.name} ──`);
  report(step, await timed(step));
}

const nothing = total.passed + total.failed === 0;
if (nothing) console.log('No test ran.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = nothing || total.failed > 0 ? 1 : 0;

async function timed(step) {
  const start = performance.now();
  const result = await step.work();
  return { ...result, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

function report({ name }, { code, output, counts, seconds }) {
  if (interrupted) process.exit(130);
  const { passed, failed } = counts ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 && output) console.log(`\n── ${name} ──\n${output.trim()}`);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${counts ? `${passed} passed, ${failed} failed` : failed === 0 ? 'passed' : 'failed'} (${seconds} s)`,
  );
}

/** Works through a list, `width` at a time, in order. */
async function sideBySide(width, steps, work) {
  const queue = [...steps];
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) await work(step);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
