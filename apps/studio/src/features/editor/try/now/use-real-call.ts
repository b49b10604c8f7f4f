import { tryWebhook } from '@filo/api';
import type { EffectError, EffectOf } from '@filo/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../../../api/client.ts';
import type { GivenAnswer } from '../model/tried.ts';

/** What a web call came to. */
type Outcome = { done: GivenAnswer } | { failed: EffectError };

/** Makes the awaited web call for real, through the engine and its guard. What comes back after the chat went elsewhere is dropped. */
export function useRealCall({ request }: EffectOf<'call.webhook'>, tell: (outcome: Outcome) => void) {
  const [calling, setCalling] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(tell);
  latest.current = tell;

  const call = useCallback(async () => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setCalling(true);
    setError(null);
    try {
      const { retries: _retries, ...body } = request;
      const outcome = await api.call(tryWebhook, { body }, { signal });
      if (signal.aborted) return;
      if ('done' in outcome) latest.current({ done: outcome.done });
      else latest.current({ failed: outcome.failed });
    } catch (thrown) {
      if (signal.aborted) return;
      setError(thrown);
    }
    setCalling(false);
  }, [request]);

  useEffect(() => () => running.current?.abort(), []);
  return { call, calling, error };
}
