import { benchCore } from './core/bench-core.ts';
import { benchEditor } from './editor/bench-editor.ts';
import { benchGrowth } from './growth/bench-growth.ts';
import { type Options, readOptions } from './options.ts';
import { writeReadme } from './report/readme.ts';
import { benchSoak } from './soak/bench-soak.ts';
import { benchStart } from './start/bench-start.ts';
import { benchTurns } from './turns/bench-turns.ts';

/** What `npm run bench <name>` can measure or write. */
const commands: Record<string, (options: Options) => Promise<void>> = {
  turns: benchTurns,
  soak: benchSoak,
  growth: benchGrowth,
  core: benchCore,
  editor: benchEditor,
  start: benchStart,
  readme: writeReadme,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`npm run bench <name> [-- options], where the name is one of: ${Object.keys(commands).join(', ')}\n`);
  process.exit(1);
}
try {
  await command(readOptions(args));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
