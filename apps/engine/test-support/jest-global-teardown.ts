import { stopTestServer } from './test-server.ts';

/** Runs once after the integration or end-to-end tests. */
export default stopTestServer;
