import { type EmbeddedProcess, startEmbeddedProcess } from './start-embedded-process.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** The variable that tells every test file where the run's server is; set it beforehand to use a server of your own. */
const variable = 'FILO_TEST_DATABASE_URL';

let server: EmbeddedProcess | undefined;

/** Starts one Postgres for the whole run. Its data may be lost in a power cut, which only costs the tests a rerun. */
export async function startTestServer(): Promise<void> {
  if (process.env[variable]) return;
  const { path: dataDir } = await makeTemporaryFolder();
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', shared_buffers: '128MB', max_connections: '200' };
  server = await startEmbeddedProcess({ dataDir, settings, temporary: true });
  process.env[variable] = server.url;
}

/** Stops the server of the run and removes its data. */
export async function stopTestServer(): Promise<void> {
  await server?.stop();
}

/** The address of the run's server; its user may make databases. */
export function testServerUrl(): string {
  const url = process.env[variable];
  if (!url) throw new Error(`No Postgres for this test: it is not part of the integration or e2e project of jest.config.mjs`);
  return url;
}
