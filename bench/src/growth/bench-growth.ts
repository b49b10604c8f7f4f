import type { Options } from '../options.ts';
export async function benchGrowth(_options: Options): Promise<void> {
  await Promise.resolve();
}
