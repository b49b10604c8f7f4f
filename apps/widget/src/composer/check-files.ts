/** The largest file the engine takes from a visitor, in bytes. */
export const fileLimit = 20_000_000;
/** How many files wait in the composer at a time. */
export const filesAtOnce = 10;

/** Why a file is left out. */
export type FileProblem = { key: 'fileTooBig'; name: string; size: number } | { key: 'fileEmpty'; name: string } | { key: 'tooManyFiles' };

/** Which of the new files can be taken beside those that already wait, and what to say about the others. */
export function checkFiles<F extends { name: string; size: number }>(
  waiting: number,
  files: readonly F[],
): { taken: F[]; problem: FileProblem | null } {
  const big = files.find((file) => file.size > fileLimit);
  const empty = files.find((file) => file.size === 0);
  const fit = files.filter((file) => file.size > 0 && file.size <= fileLimit);
  const taken = fit.slice(0, Math.max(0, filesAtOnce - waiting));
  if (big) return { taken, problem: { key: 'fileTooBig', name: big.name, size: big.size } };
  if (empty) return { taken, problem: { key: 'fileEmpty', name: empty.name } };
  return { taken, problem: taken.length < fit.length ? { key: 'tooManyFiles' } : null };
}
