import { Problem } from '../problems/problem.ts';

const day = 86_400_000;
const defaultDays = 7;
const maxDays = 92;

/** A period: from its first moment up to, and without, its last. */
export interface Period {
  from: Date;
  to: Date;
}

/** The period asked for, by default the last seven days. Throws `Problem` for one that is empty or longer than 92 days. */
export function period(asked: { from?: string | undefined; to?: string | undefined }, now: Date): Period {
  const to = asked.to === undefined ? now : new Date(asked.to);
  const from = asked.from === undefined ? new Date(to.getTime() - defaultDays * day) : new Date(asked.from);
  const length = to.getTime() - from.getTime();
  if (length > 0 && length <= maxDays * day) return { from, to };
  throw new Problem('invalid-request', `The period must begin before it ends and be no longer than ${maxDays} days.`, {
    errors: [{ path: 'query.from', message: `before "to", by no more than ${maxDays} days` }],
  });
}
