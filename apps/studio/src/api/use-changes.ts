import type { StudioServerEvents } from '@filo/api';
import { useEffect, useEffectEvent } from 'react';
import { live } from './live.ts';

/** Ids of the conversations that changed, each with the ids of its new or changed messages; null when some may have been missed. */
export type Changes = ReadonlyMap<string, ReadonlySet<string>> | null;

/** Least time between two calls of a listener, in ms: a busy installation changes hundreds of conversations a second. */
const pauseMs = 700;

/** Listens to changes of conversations while the screen is shown: at once, then gathered. After a lost connection it is called with null. */
export function useChanges(listener: (changes: Changes) => void): void {
  const tell = useEffectEvent(listener);
  useEffect(() => {
    let gathered: Map<string, Set<string>> | null = new Map();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasAway = false;
    const pass = (): void => {
      timer = undefined;
      if (gathered?.size === 0) return;
      const changes = gathered;
      gathered = new Map();
      timer = setTimeout(pass, pauseMs);
      tell(changes);
    };
    const onChanges: StudioServerEvents['changes'] = (changes) => {
      for (const { conversationId, messages } of changes)
        gathered?.set(conversationId, (gathered.get(conversationId) ?? new Set()).union(new Set(messages)));
      if (timer === undefined) pass();
    };
    const onDisconnect = (): void => {
      wasAway = true;
    };
    const onConnect = (): void => {
      if (!wasAway) return;
      wasAway = false;
      gathered = null;
      if (timer === undefined) pass();
    };
    live.on('changes', onChanges);
    live.on('connect', onConnect);
    live.on('disconnect', onDisconnect);
    live.connect();
    return () => {
      clearTimeout(timer);
      live.off('changes', onChanges);
      live.off('connect', onConnect);
      live.off('disconnect', onDisconnect);
    };
  }, []);
}
