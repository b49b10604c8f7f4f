import type { WidgetMessage, WidgetSession } from '@filo/api';
import type { Pending } from './pending.ts';

/** Why the chat cannot go on right now: the visitor's connection, the server, or too many requests. */
export type Trouble = 'offline' | 'unreachable' | 'busy';

/** Everything the chat knows. */
export interface State {
  open: boolean;
  /** Whether the visitor can see the page: a message in a hidden tab is not yet seen. */
  visible: boolean;
  session: 'starting' | 'ready' | 'gone';
  trouble: Trouble | null;
  /** Whether live events come in. */
  live: boolean;
  visitor: string | null;
  look: WidgetSession['look'] | null;
  /** The thread as the server gives it, oldest first. */
  messages: readonly WidgetMessage[];
  /** What the visitor wrote and the server has not shown yet, oldest first. */
  pending: readonly Pending[];
  typing: boolean;
  /** Time of the newest message the visitor has seen, as the server wrote it. */
  seenAt: string;
}

/** A chat nobody has opened yet. */
export const initialState: State = {
  open: false,
  visible: true,
  session: 'starting',
  trouble: null,
  live: false,
  visitor: null,
  look: null,
  messages: [],
  pending: [],
  typing: false,
  seenAt: '',
};
