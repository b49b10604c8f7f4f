import type { Session } from '@filo/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { useTry } from '../store/use-try.ts';
import { before, startedOver, withLines } from './model/change-tried.ts';
import { highlightOf } from './model/highlight-of.ts';
import { keepTried, readTried } from './model/kept-tried.ts';
import { triedOfTest } from './model/of-test.ts';
import { playTried } from './model/play-tried.ts';
import { freshTried, type Tried } from './model/tried.ts';
import { turnsOf } from './model/turns.ts';
import { tryTexts } from './texts/index.ts';
import type { Trial } from './trial-context.ts';
import { useFollowing } from './use-following.ts';
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
  const asked = useTry((state) => state.asked);
  const started = useTry((state) => state.started);
  const [tried, setTried] = useState<Tried>(() => readTried(flowId) ?? freshTried({ channel: lens ?? 'web-chat', at: nowIso() }));
  const [offered, setOffered] = useState<Trial['offered']>({ text: '', by: 'customer', turn: 0 });

  const latest = useRef(tried);
  latest.current = tried;

  useEffect(() => keepTried(flowId, tried), [flowId, tried]);
  // Whoever looks at the canvas as one channel shows it wants to chat through that channel too.
  useEffect(() => {
    if (lens !== null) setTried((now) => (now.channel === lens ? now : { ...now, channel: lens }));
  }, [lens]);
  // After the lens: a test brings the channel it was made for.
  useEffect(() => {
    if (!asked) return;
    if (asked.at === 'node') setTried((now) => startedOver(now, asked.nodeId, nowIso()));
    else {
      const before = latest.current;
      setTried(triedOfTest(asked.test, asked.lines, asked.kept, flow));
      if (before.script.length > (before.origin?.lines ?? 0))
        toast.undo(t('replacedByTest', { name: asked.test.name }), () => setTried(before));
    }
    started();
  }, [asked, started, flow, toast, t]);

  const session = useMemo(() => (flow ? playTried(flow, tried) : nothing), [flow, tried]);
  const turns = useMemo(() => turnsOf(tried, session), [tried, session]);
  useEffect(() => setHighlight(highlightOf(session, flowId), 'try'), [session, flowId, setHighlight]);
  useEffect(() => () => setHighlight(null, 'try'), [setHighlight]);
  useFollowing(tried, session, flowId);

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
        if (said && 'say' in said) setOffered(({ turn }) => ({ text: said.say, by: 'customer', turn: turn + 1 }));
        if (said && 'agent' in said) setOffered(({ turn }) => ({ text: said.agent, by: 'agent', turn: turn + 1 }));
      },
      restart: (node) => {
        setTried((one) => startedOver(one, node, nowIso()));
        if (tried.script.length > 0) toast.undo(t('restarted'), () => setTried(tried));
      },
      offered,
    };
  }, [tried, session, flow, broken, turns, offered, toast, t]);
}
