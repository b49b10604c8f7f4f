import type { StudioClientEvents, StudioServerEvents } from '@filo/api';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';

/** Who is behind a socket of the studio. */
export interface StudioUser {
  userId: string;
  name: string;
  role: 'owner' | 'agent';
  /** The session that the socket was opened with. */
  sessionHash: string;
}

/** What is kept with a socket of the studio while it is open. */
export interface StudioSocketData {
  user?: StudioUser;
}

/** A tab of the studio. */
export type StudioSocket = Socket<StudioClientEvents, StudioServerEvents, DefaultEventsMap, StudioSocketData>;

/** All tabs of the studio in this process. */
export type StudioSockets = Namespace<StudioClientEvents, StudioServerEvents, DefaultEventsMap, StudioSocketData>;
