import type { Session } from '@filo/core';
import { useEffect, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { useTry } from '../store/use-try.ts';
import { before, startedOver, withLines } from './model/change-tried.ts';
import { highlightOf } from './model/highlight-of.ts';
import { keepTried, readTried } from './model/kept-tried.ts';
import { playTried } from './model/play-tried.ts';
import { freshTried, type Tried } from './model/tried.ts';
import { turnsOf } from './model/turns.ts';
import { tryTexts } from './texts/index.ts';
import type { Trial } from './trial-context.ts';
import { usePlayable } from './use-playable.ts';

const nothing: Session = { issues: [], opening: null, played: [], problem: null };
const nowIso = (): string => new Date().toISOString();

/** The trial of this flow: goes on where this tab left it, is played again with every line and every change of the flow, and lights the canvas. */
export function useNewTrial(): Trial {
  const t = useTexts(tryTexts);
  const toast = useToast();
  const flowId = useEditor((state) => state.flowId);
  const lens = useEditor((state) => state.lens);
  const { setHighlight } = useEditorActions();
  const { flow, broken } = usePlayable();
  const startAt = useTry((state) => state.startAt);
  const begun = useTry((state) => state.started);
  const [tried, setTried] = useState<Tried>(() => readTried(flowId) ?? freshTried({ channel: lens ?? 'web-chat', at: nowIso() }));
  const [offered, setOffered] = useState({ text: '', turn: 0 });

  useEffect(() => keepTried(flowId, tried), [flowId, tried]);
  useEffect(() => {
    if (startAt === null) return;
    setTried((now) => startedOver(now, startAt, nowIso()));
    begun();
  }, [startAt, begun]);
  // Whoever looks at the canvas as one channel shows it wants to chat through that channel too.
  useEffect(() => {
    if (lens !== null) setTried((now) => (now.channel === lens ? now : { ...now, channel: lens }));
  }, [lens]);

  const session = useMemo(() => (flow ? playTried(flow, tried) : nothing), [flow, tried]);
  const turns = useMemo(() => turnsOf(tried, session), [tried, session]);
  useEffect(() => setHighlight(highlightOf(session, flowId)), [session, flowId, setHighlight]);
  useEffect(() => () => setHighlight(null), [setHighlight]);

  return useMemo(() => {
    const { opening, played, problem } = session;
    const all = opening ? [opening, ...played] : played;
    const now = all.at(-1) ?? null;
    const go: Trial['go'] = (next) => setTried((one) => next(problem ? before(one, problem.line) : one));
    return {
      tried,
      session,
      flow,
      broken,
      turns,
      now,
      then: all.at(-2) ?? null,
      language: now?.language ?? tried.language ?? flow?.document.languages[0] ?? 'en',
      go,
      add: (...lines) => go((one) => withLines(one, ...lines)),
      change: (next) => setTried(next),
      goBack: (line) => {
        const said = tried.script[line];
        setTried(line < 0 ? startedOver(tried, null, tried.at) : before(tried, line));
        if (said && 'say' in said) setOffered(({ turn }) => ({ text: said.say, turn: turn + 1 }));
      },
      restart: (node) => {
        setTried((one) => startedOver(one, node, nowIso()));
        if (tried.script.length > 0) toast.undo(t('restarted'), () => setTried(tried));
      },
      offered,
    };
  }, [tried, session, flow, broken, turns, offered, toast, t]);
}
