import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Arrivals } from '../fakes/arrivals.ts';

/** The built program, as `npm start` runs it. */
const program = join(import.meta.dirname, '../../../apps/engine/dist/main.js');

/** What the program is left of the test's own environment. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'USER'];

/** Longest a start and a stop may take, in ms: the first start makes a database cluster on a busy machine. */
const patience = { start: 90_000, stop: 40_000 };

/** Where to write what every engine of a run says, to look into a failure: `FILO_E2E_LOG=/tmp/engines.log`. */
const logFile = process.env['FILO_E2E_LOG'];

/** Programs that must not outlive the test run, also when it is broken off. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A line of the engine's log. */
export interface LogLine {
  level?: string;
  msg?: string;
  [detail: string]: unknown;
}

/** One run of the engine's program. */
export class EngineProcess {
  readonly log = new Arrivals<LogLine>('the engine says', (line) => JSON.stringify(line));
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #env: Record<string, string>;

  private constructor(env: Record<string, string>) {
    this.#env = env;
    this.#child = spawn(process.execPath, [program], {
      env: {
        ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'exit').then(() => this.log.changed());
    for (const stream of [this.#child.stdout, this.#child.stderr])
      if (stream) createInterface({ input: stream }).on('line', (line) => this.#says(line));
    running.add(this.#child);
    this.#child.once('exit', () => running.delete(this.#child));
  }

  /** Starts the program and resolves when it is ready. Rejects with its words when it is not. */
  static async start(env: Record<string, string>): Promise<EngineProcess> {
    if (!existsSync(program)) throw new Error(`The engine is not built: there is no ${program}. Run "npm run build".`);
    const engine = new EngineProcess(env);
    const state = await engine.log.until(
      'the engine is ready',
      (lines) => (engine.isRunning ? (lines.some(({ msg }) => msg === 'filo is ready') ? 'ready' : undefined) : 'ended'),
      patience.start,
    );
    if (state === 'ended') throw new Error(`The engine ended instead of starting.\n${engine.log.dump()}`);
    return engine;
  }

  #says(line: string): void {
    this.log.add(parse(line));
    if (logFile !== undefined) appendFileSync(logFile, `${this.pid} ${line}\n`);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** What the program was told. */
  get env(): Readonly<Record<string, string>> {
    return this.#env;
  }

  /** Ends it as `kill -9` does, at once and without a chance to do anything. */
  async kill9(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** Asks it to end as a container runtime does, and gives its exit code. One that does not obey is killed and gives null. */
  async terminate(): Promise<number | null> {
    if (!this.isRunning) return this.#child.exitCode;
    this.#child.kill('SIGTERM');
    const deadline = setTimeout(() => this.#child.kill('SIGKILL'), patience.stop);
    await this.#ended;
    clearTimeout(deadline);
    return this.#child.exitCode;
  }
}

function parse(line: string): LogLine {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? { ...read } : { msg: line };
  } catch {
    return { msg: line };
  }
}
