import type { FlowDocument, Line } from '@filo/core';
import { playTried } from '../model/play-tried.ts';
import { freshTried, type Tried } from '../model/tried.ts';
import { turnsOf } from '../model/turns.ts';
import { orderFlow, ready } from './order-flow.ts';

/** A script tried on the order desk, or on another flow. */
export function triedLines(script: readonly Line[], about: Partial<Tried> = {}, document: FlowDocument = orderFlow) {
  const tried: Tried = { ...freshTried({ channel: 'web-chat', at: '2025-01-06T09:00:00.000Z' }), script, ...about };
  const flow = ready(document);
  const session = playTried(flow, tried);
  return { tried, flow, session, turns: turnsOf(tried, session) };
}
