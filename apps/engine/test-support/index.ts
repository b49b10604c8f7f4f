export { createTestDatabase, type TestDatabase } from './database.ts';
export { query } from './query.ts';
export { findRedisServer, startTestRedis, type TestRedis } from './redis.ts';
export { startEmbeddedProcess, type EmbeddedProcess } from './start-embedded-process.ts';
export { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';
