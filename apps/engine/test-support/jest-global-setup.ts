import { startTestServer } from './test-server.ts';

/** Runs once before the integration or end-to-end tests. */
export default startTestServer;
