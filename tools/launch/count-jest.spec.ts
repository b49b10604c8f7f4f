import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTemporaryFolder, type TemporaryFolder } from '@filo/engine/testing';

const quiet = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

/** The launchers are plain JavaScript without types, so the test asks them as another program would. */
function count(file: string, code: number): unknown {
  const module = pathToFileURL(join(import.meta.dirname, 'count-jest.mjs')).href;
  const program = `import { countJest } from ${JSON.stringify(module)}; console.log(JSON.stringify(countJest(${JSON.stringify(file)}, ${code})))`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }));
}

describe('counting what Jest says', () => {
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
  });

  afterAll(() => folder.remove());

  it.each([
    { what: 'passes', results: { numPassedTests: 7 }, code: 0, counts: { passed: 7, failed: 0 } },
    { what: 'failures', results: { numPassedTests: 7, numFailedTests: 2 }, code: 1, counts: { passed: 7, failed: 2 } },
    {
      what: 'files that do not run',
      results: { numPassedTests: 7, numRuntimeErrorTestSuites: 1 },
      code: 1,
      counts: { passed: 7, failed: 1 },
    },
    { what: 'skipped tests as failures', results: { numPassedTests: 7, numPendingTests: 1 }, code: 0, counts: { passed: 7, failed: 1 } },
    { what: 'no test at all as a failure', results: {}, code: 0, counts: { passed: 0, failed: 1 } },
    { what: 'a bad end after good tests as a failure', results: { numPassedTests: 7 }, code: 1, counts: { passed: 7, failed: 1 } },
  ])('counts $what', ({ results, code, counts }) => {
    const file = join(folder.path, 'results.json');
    writeFileSync(file, JSON.stringify({ ...quiet, ...results }));
    expect(count(file, code)).toEqual(counts);
  });

  it('counts a run without results as a failure', () => {
    expect(count(join(folder.path, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
