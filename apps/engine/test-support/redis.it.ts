import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { findRedisServer, startTestRedis } from './redis.ts';

const servers = findRedisServer() === undefined ? [] : [{ name: 'redis-server' }];

describe('finding a Redis server', () => {
  it('finds one or says that there is none, and never invents one', () => {
    expect(findRedisServer() ?? 'none').toMatch(/redis|^none$/);
  });
});

describe.each(servers)('a test $name', () => {
  it('answers, and keeps its data over a restart on the same port', async () => {
    const server = await startTestRedis();
    const client = new Redis(server.url);
    client.on('error', () => undefined);
    await client.set('word', 'thread');
    await server.restart();
    expect(await client.get('word')).toBe('thread');
    await client.quit();
    await server.stop();
    await expect(new Redis(server.url, { lazyConnect: true, retryStrategy: () => null }).connect()).rejects.toThrow();
  });
});
