import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { contactName } from '../../../ui/contact-name.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { allTurns } from '../parts/real-chats/all-turns.ts';
import { lastWalk } from '../parts/real-chats/last-walk.ts';
import { chatAsTest } from '../parts/real-chats/test-of-chat.ts';
import { useTry } from '../store/use-try.ts';
import type { Step } from './model/step.ts';
import { useTraceWorld } from './trace-context.ts';
import { tracedQuery } from './trace-queries.ts';
import { traceTexts } from './texts/index.ts';

/**
 * Plays the walk of a real conversation in Try it, up to and with a turn, to go on from there by hand. The customer is replaced
 * by a neutral one, as in a test that is made of a chat: what is tried is easily saved.
 */
export function useTryTurn(): { tryTurn: (step: Step) => Promise<void>; reading: boolean } {
  const t = useTexts(traceTexts);
  const toast = useToast();
  const client = useQueryClient();
  const { conversationId } = useTraceWorld();
  const begin = useTry((state) => state.begin);
  const [reading, setReading] = useState(false);
  const tryTurn = async ({ event }: Step): Promise<void> => {
    setReading(true);
    try {
      const [conversation, turns] = await Promise.all([
        client.query({ ...tracedQuery(conversationId), staleTime: 'static' }),
        allTurns(conversationId, () => undefined, new AbortController().signal),
      ]);
      const upTo = turns.slice(0, turns.findIndex((turn) => turn.event.id === event.id) + 1);
      const name = t('chatOf', { name: contactName(conversation) ?? t('visitor') });
      const test = chatAsTest({ turns: upTo.slice(lastWalk(upTo)), conversation, anonymous: true, id: crypto.randomUUID(), name });
      begin({ at: 'test', test, lines: test.lines.length, kept: false });
    } catch (problem) {
      toast.problem(problem);
    } finally {
      setReading(false);
    }
  };
  return { tryTurn, reading };
}
