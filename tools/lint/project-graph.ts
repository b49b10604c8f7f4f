import { createProjectGraphAsync } from '@nx/devkit';

/**
 * Makes sure that the graph of packages that `@nx/enforce-module-boundaries` reads exists and is current.
 * Without a graph that rule says nothing and passes everything.
 */
export async function ensureProjectGraph(): Promise<void> {
  process.env.NX_DAEMON = 'false';
  await createProjectGraphAsync({ exitOnError: false });
}
