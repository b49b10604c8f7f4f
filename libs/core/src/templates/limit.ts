/** A template asked for more than it may have: `limit` names the bound. Thrown inside the engine, never out of it. */
export class TemplateLimit extends Error {
  readonly limit: string;
  readonly max: number;

  constructor(limit: string, max: number) {
    super(`the template goes over ${limit} (${max})`);
    this.name = 'TemplateLimit';
    this.limit = limit;
    this.max = max;
  }
}

/** The limit behind an error of the engine, which wraps what is thrown while it renders. */
export function limitBehind(error: unknown): TemplateLimit | undefined {
  for (let at = error; at instanceof Error; at = (at as { originalError?: unknown }).originalError) {
    if (at instanceof TemplateLimit) return at;
  }
  return undefined;
}

/**
 * Counts the pieces a template renders in place of Liquid's stopwatch: the same template stops at the same point on
 * every machine, and no clock is read.
 */
export class StepLimit {
  #left: number;
  readonly #max: number;

  constructor(max: number) {
    this.#left = max;
    this.#max = max;
  }

  check(): void {
    if (--this.#left < 0) throw new TemplateLimit('renderSteps', this.#max);
  }

  use(): void {
    this.check();
  }
}
