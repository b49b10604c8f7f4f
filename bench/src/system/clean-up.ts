/** Something to undo, whatever happens. */
export type Undo = () => unknown;

/** Runs work that starts things, and undoes them in reverse order when it ends, fails, or the program is told to stop. */
export async function withCleanUp<Result>(work: (onEnd: (undo: Undo) => void) => Promise<Result>): Promise<Result> {
  const undos: Undo[] = [];
  const clean = async (): Promise<void> => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      try {
        await undo();
      } catch (error) {
        process.stderr.write(`while cleaning up: ${String(error)}\n`);
      }
    }
  };
  const stopped = (signal: NodeJS.Signals): void => {
    process.stderr.write(`\n${signal}: cleaning up\n`);
    void clean().then(() => process.exit(130));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stopped);
  try {
    return await work((undo) => undos.push(undo));
  } finally {
    await clean();
    for (const signal of signals) process.off(signal, stopped);
  }
}
