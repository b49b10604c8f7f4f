import type { Effect, HandOver, Played, RunIssueCode, TraceEntry } from '@filo/core';
import type { Turn } from './turns.ts';

type Ignored = Extract<TraceEntry, { what: 'ignored' }>['why'];

/** Something the chat tells besides what the bot said. */
export type Note =
  | { what: 'handed'; handOver: HandOver }
  | { what: 'returned' | 'ended' | 'closed' | 'silent' | 'deferred' }
  | { what: 'ignored'; why: Ignored }
  | { what: 'issue'; code: RunIssueCode };

/** What is worth saying under a turn, beside its messages. */
export function notesOf({ played, said, messages }: Turn): Note[] {
  if (!played) return [];
  const notes: Note[] = [
    ...played.trace.flatMap((entry): Note[] => {
      if (entry.what === 'issue') return [{ what: 'issue', code: entry.code }];
      if (entry.what === 'ignored') return [{ what: 'ignored', why: entry.why }];
      return entry.what === 'deferred' ? [{ what: 'deferred' }] : [];
    }),
    ...played.allEffects.flatMap(ofEffect),
  ];
  if (hasEnded(played) && !notes.some(({ what }) => what === 'closed')) notes.push({ what: 'ended' });
  const quiet =
    said?.by === 'customer' && messages.length === 0 && notes.length === 0 && played.waitsFor.every((reason) => reason === 'message');
  return quiet ? [{ what: 'silent' }] : notes;
}

function ofEffect(effect: Effect): Note[] {
  if (effect.type === 'end.conversation') return effect.close ? [{ what: 'closed' }] : [];
  if (effect.type !== 'hand.over') return [];
  return effect.handOver.to === 'bot' ? [{ what: 'returned' }] : [{ what: 'handed', handOver: effect.handOver }];
}

const hasEnded = ({ ended, trace }: Played): boolean => ended && trace.some(({ what }) => what === 'ended');
