import { Injectable } from '@nestjs/common';

/** One thing the process needs. Answers a sentence when it works, rejects when it does not. */
export type ReadinessCheck = () => Promise<string>;

/** Longest a check may take, in ms. */
const checkMs = 3000;

/** What the process needs in order to work. Parts of the engine add their own check. */
@Injectable()
export class Readiness {
  readonly #checks = new Map<string, ReadinessCheck>();

  /** Adds a check under a name, `database`, `queue`. */
  add(name: string, check: ReadinessCheck): void {
    this.#checks.set(name, check);
  }

  /** Runs all checks side by side. */
  async run(): Promise<Record<string, { ok: boolean; text: string }>> {
    const results = await Promise.all([...this.#checks].map(async ([name, check]) => [name, await settle(check)] as const));
    return Object.fromEntries(results);
  }
}

async function settle(check: ReadinessCheck): Promise<{ ok: boolean; text: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('did not answer in time')), checkMs);
  });
  try {
    return { ok: true, text: await Promise.race([check(), late]) };
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
