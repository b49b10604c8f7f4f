import { parseArgs } from 'node:util';
import { byName, readFlows } from './read-flows.ts';
import { testFlow } from './test-flow.ts';
import { Unreadable } from './unreadable.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

/** The program `filo`: gives its exit code. 0 is all well, 1 a test that failed, 2 something it could not make sense of. */
export function main(args: readonly string[], language: Language, print: (line: string) => void, complain: (line: string) => void): number {
  const say = words[language];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { coverage: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const [command, ...files] = positionals;
    if (values.help || command === undefined) {
      [say.usage, say.whatFor, `  ${say.coverageOption}`].forEach(print);
      return values.help ? 0 : 2;
    }
    if (command !== 'test') throw new Unreadable(say.unknownCommand(command));
    if (files.length === 0) throw new Unreadable(say.noFiles);
    return test(files, language, print, values.coverage === true);
  } catch (error) {
    const asked = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Unreadable) && !asked) throw error;
    [error.message, say.usage].forEach(complain);
    return 2;
  }
}

function test(files: readonly string[], language: Language, print: (line: string) => void, coverage: boolean): number {
  const flows = readFlows(files, language);
  const reports = flows.map((flow) => testFlow(flow, byName(flows), language, coverage));
  for (const { lines } of reports) [...lines, ''].forEach((line) => print(line));
  const passed = reports.reduce((sum, report) => sum + report.passed, 0);
  const failed = reports.reduce((sum, report) => sum + report.failed, 0);
  // The same in every language: scripts look for it.
  print(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
