/** The environment cannot be used: one line per wrong variable, each saying what is wrong, where, and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(`Filo cannot start with these settings:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
    this.lines = lines;
  }
}
