import { setTimeout as pause } from 'node:timers/promises';
import type { Network } from '../fakes/telegram/updates.ts';

/** A network that brings everything twice, each time up to `windowMs` late, so that what was sent later may come first. */
export function badNetwork(random: () => number, windowMs: number): Network {
  return async (update, poster) => {
    const once = async () => {
      await pause(random() * windowMs);
      return poster.deliver(update);
    };
    const taken = await Promise.all([once(), once()]);
    return taken.every(Boolean);
  };
}
