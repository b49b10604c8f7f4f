import type { ThrottlerStorage } from '@nestjs/throttler';

/** Injects the counts of tries: a `ThrottlerStorage`. */
export const TryCounts = Symbol('TryCounts');

/** Counts in memory. The package is CommonJS and requires Nest's ES modules, so it can only be loaded once those stand. */
export async function createTryCounts(): Promise<ThrottlerStorage> {
  const { ThrottlerStorageService } = await import('@nestjs/throttler');
  return new ThrottlerStorageService();
}
