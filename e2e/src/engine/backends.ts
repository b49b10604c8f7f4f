import { findRedisServer, startTestRedis } from '@filo/engine/testing';

/** Where BullMQ lives while a suite runs. */
export interface QueueHouse {
  /** Absent: on the installation's Postgres. */
  redisUrl?: string;
  stop(): Promise<void>;
}

/** A way to run BullMQ. */
export interface Backend {
  name: string;
  open(): Promise<QueueHouse & { restart?: () => Promise<void> }>;
}

const onPostgres: Backend = { name: 'BullMQ on Postgres', open: () => Promise.resolve({ stop: () => Promise.resolve() }) };

const onRedis: Backend = {
  name: 'BullMQ on Redis',
  open: async () => {
    const redis = await startTestRedis();
    return { redisUrl: redis.url, restart: () => redis.restart(), stop: () => redis.stop() };
  },
};

/** Redis alone, for what only concerns it; empty on a machine without it. */
export const redisBackends: readonly Backend[] = findRedisServer() === undefined ? [] : [onRedis];

/** Both, on a machine that has Redis. */
export const backends: readonly Backend[] = [onPostgres, ...redisBackends];
