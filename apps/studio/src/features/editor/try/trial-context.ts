import type { FlowVersion, Issue, Line, Played, Session } from '@filo/core';
import { createContext, useContext } from 'react';
import type { Tried } from './model/tried.ts';
import type { Turn } from './model/turns.ts';

/** What the parts of the window share: what is tried, how it went, and how to go on. */
export interface Trial {
  tried: Tried;
  session: Session;
  /** The flow as it is played; null while it cannot run at all. */
  flow: FlowVersion | null;
  /** Why the flow as drawn cannot run; what is shown is then the last that could. */
  broken: readonly Issue[];
  turns: readonly Turn[];
  /** How things stand now, and how they stood a line before; null before anything happened. */
  now: Played | null;
  then: Played | null;
  /** The customer's language, as far as it is known. */
  language: string;
  /** Goes on from the last line that could be done. */
  go: (next: (tried: Tried) => Tried) => void;
  /** The same as lines of a script. */
  add: (...lines: readonly Line[]) => void;
  /** Changes the circumstances; the script stays as it is. */
  change: (next: (tried: Tried) => Tried) => void;
  /** Back to before this line; what was said there is offered again. */
  goBack: (line: number) => void;
  /** Begins anew, at a node or as a customer would. */
  restart: (startAt: string | null) => void;
  /** Words put into the field to be said again, with a counter so that the same ones can be offered twice. */
  offered: { text: string; by: 'customer' | 'agent'; turn: number };
}

/** The trial of the window. */
export const TrialContext = createContext<Trial | null>(null);

/** What is tried in this window. */
export function useTrial(): Trial {
  const trial = useContext(TrialContext);
  if (!trial) throw new Error('this part belongs inside Try it');
  return trial;
}
