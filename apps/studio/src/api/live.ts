import type { StudioClientEvents, StudioServerEvents } from '@filo/api';
import { io, type Socket } from 'socket.io-client';

/** The socket of this tab. It connects when somebody first listens, and comes back by itself. */
export const live: Socket<StudioServerEvents, StudioClientEvents> = io('/studio', {
  autoConnect: false,
  transports: ['websocket', 'polling'],
});
