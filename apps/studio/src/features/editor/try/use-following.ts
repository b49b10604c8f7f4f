import type { Session } from '@filo/core';
import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useEditorActions } from '../store/editor-context.ts';
import { highlightOf } from './model/highlight-of.ts';
import type { Tried } from './model/tried.ts';

/** Whether the canvas follows the running card, and how to change that. It is remembered. */
export function useFollows(): [follows: boolean, setFollows: (follows: boolean) => void] {
  const [follows, setFollows] = useLocalStorage({ key: 'filo.try.follow', defaultValue: true, getInitialValueInEffect: false });
  return [follows, setFollows];
}

/** Keeps the running card in view whenever the chat goes on or back; a change of the flow moves nothing under the hands that make it. */
export function useFollowing({ script, startAt }: Tried, session: Session, flowId: string): void {
  const { follow } = useEditorActions();
  const [follows] = useFollows();
  const running = highlightOf(session, flowId)?.running ?? null;
  const latest = useRef(running);
  latest.current = running;
  useEffect(() => {
    if (follows && latest.current !== null) follow(latest.current);
  }, [script, startAt, follows, follow]);
}
