/** Tells whoever waits what is going on, apart from the result. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
