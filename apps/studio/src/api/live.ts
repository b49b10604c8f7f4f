import type { StudioClientEvents, StudioServerEvents } from '@filo/api';
import { io, type Socket } from 'socket.io-client';
import { doubtConnection } from './connection.ts';
import { sessionEnd } from './session-end.ts';

/** The socket of this tab. It connects when somebody first listens, and comes back by itself. */
export const live: Socket<StudioServerEvents, StudioClientEvents> = io('/studio', {
  autoConnect: false,
  transports: ['websocket', 'polling'],
});

// A socket that was refused (no session) is not active; one that is will try again by itself.
live.on('connect_error', () => live.active && doubtConnection());
live.on('disconnect', (reason) => {
  // The engine itself let this socket go: the person signed out elsewhere, or the session ran out.
  if (reason === 'io server disconnect') sessionEnd.tell();
  else if (live.active) doubtConnection();
});
sessionEnd.listen(() => void live.disconnect());
