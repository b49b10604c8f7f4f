import type { FlowDocument } from '@filo/core';
import { createContext, useContext } from 'react';
import type { RunVersion } from './use-steps.ts';

/** What the parts of a trace share: the versions its turns ran on, and where they belong. */
export interface TraceWorld {
  /** The conversation that is stepped through. */
  conversationId: string;
  /** The open flow. */
  flowId: string;
  versions: ReadonlyMap<string, RunVersion>;
  documents: ReadonlyMap<string, FlowDocument>;
}

/** The world of the trace. */
export const TraceContext = createContext<TraceWorld | null>(null);

/** The versions that the turns ran on. */
export function useTraceWorld(): TraceWorld {
  const world = useContext(TraceContext);
  if (!world) throw new Error('this part belongs inside a trace');
  return world;
}
