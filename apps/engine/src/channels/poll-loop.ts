import { type PollResult, UndecodableHook, type VendorHttp } from '@filo/channels';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrokenReason } from '../deliveries/ports.ts';
import { channelRow } from '../inbound/inbound-row.ts';
import type { InboundStore } from '../inbound/inbound-store.ts';
import type { Log } from '../log/log.ts';
import type { ReadyChannel } from './channel-store.ts';

/** Pause after a failure of our own (the database is away), in ms. */
const ownPauseMs = 1000;

/** What a loop works with. */
export interface PollLoopDependencies {
  channel: () => Promise<ReadyChannel | null>;
  cursor: () => Promise<string | null>;
  keepCursor: (cursor: string) => Promise<void>;
  broken: (reason: BrokenReason) => Promise<void>;
  inbound: Pick<InboundStore, 'accept'>;
  http: VendorHttp;
  log: Log;
}

/**
 * Polls one channel until told to stop, or until it is stopped, broken or gone. The vendor's cursor moves only after the
 * updates are on disk: a crash in between fetches them again, and the inbound store knows them.
 */
export async function pollLoop(dependencies: PollLoopDependencies, signal: AbortSignal): Promise<void> {
  let cursor: string | null | undefined;
  while (!signal.aborted) {
    try {
      cursor ??= await dependencies.cursor();
      const ready = await dependencies.channel();
      if (!ready?.channel.poll || ready.state !== 'active') return;
      const result = await ready.channel.poll(ready.config, dependencies.http, cursor, signal);
      if ('failed' in result) {
        if (result.failed.stop) {
          const { code, text } = result.failed;
          await dependencies.broken({ code, text });
          return;
        }
        dependencies.log.warn('polling failed and goes on', { channel: ready.id, code: result.failed.code, text: result.failed.text });
        await quietPause(result.failed.retryAfterMs, signal);
        continue;
      }
      cursor = await store(result, ready, cursor, dependencies);
    } catch (error) {
      dependencies.log.warn('polling was interrupted and goes on', { err: error });
      await quietPause(ownPauseMs, signal);
    }
  }
}

type Polled = Extract<PollResult, { updates: unknown }>;

async function store(
  polled: Polled,
  { id, channel, config }: ReadyChannel,
  before: string | null,
  to: PollLoopDependencies,
): Promise<string | null> {
  const rows = polled.updates.flatMap((body) => {
    try {
      const request = { method: 'POST' as const, url: '', query: {}, headers: {}, body, receivedAt: Date.now() };
      return channel.decode(request, config).map((event) => channelRow(id, event));
    } catch (error) {
      if (!(error instanceof UndecodableHook)) throw error;
      to.log.warn('an update was not understood and is left out', { channel: id, err: error });
      return [];
    }
  });
  await to.inbound.accept(rows);
  if (polled.cursor !== null && polled.cursor !== before) await to.keepCursor(polled.cursor);
  return polled.cursor;
}

async function quietPause(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
