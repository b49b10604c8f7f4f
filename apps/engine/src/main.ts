import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config/read-config.ts';
import { Welcome } from './demo/welcome.ts';
import { createLog } from './log/log.ts';
import { startEngine } from './start-engine.ts';

/** How long a stop may take before the process leaves anyway, in ms: below the 30 s that container runtimes grant. */
const stopMs = 25_000;

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const engine = await startEngine(config, log);
  log.info('filo is ready', { url: config.publicUrl ?? `http://localhost:${new URL(engine.url).port}`, role: config.role });
  if (config.role !== 'worker' && config.logLevel !== 'silent')
    process.stdout.write(await engine.app.get(Welcome, { strict: false }).text());
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping', { signal });
    setTimeout(() => process.exit(1), stopMs).unref();
    engine.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('the stop was not clean', { err: error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
