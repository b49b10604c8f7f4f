import type { Options } from '../options.ts';
export async function benchStart(_options: Options): Promise<void> {
  await Promise.resolve();
}
