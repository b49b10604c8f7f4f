import type { WidgetMessage } from '@filo/api';
import { Manager } from 'socket.io-client';
import type { Store } from '../state/store.ts';
import { backoff } from './backoff.ts';
import type { Connection } from './connection.ts';
import type { Endpoints } from './endpoints.ts';

/** An answer can take a while to write, but a lost "off" must not leave the dots dancing. */
const typingMs = 45_000;

/**
 * Listens to live events once there is something to listen for (an opened chat or an earlier conversation). WebSocket alone: where it is
 * blocked `pollWithoutLive` takes over, and no load balancer needs sticky sessions.
 */
export function listenLive(store: Store, connection: Connection, channelId: string, { live }: Endpoints): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  let refused = 0;
  const manager = new Manager(live.address, {
    path: live.path,
    autoConnect: false,
    transports: ['websocket'],
    reconnectionDelayMax: 30_000,
  });
  const socket = manager.socket('/widget', { auth: (give) => give({ channelId, token: connection.token() }) });

  const reconnectLater = async () => {
    await new Promise((resolve) => setTimeout(resolve, backoff(refused++, Math.random())));
    // A refused token is renewed by asking for the session; the socket takes the new one when it connects.
    await connection.refresh();
    if (store.get().session === 'ready' && !socket.active) socket.connect();
  };

  socket.on('connect', () => {
    refused = 0;
    store.dispatch({ type: 'live.changed', live: true });
    void connection.refresh();
  });
  socket.on('disconnect', (reason) => {
    store.dispatch({ type: 'live.changed', live: false });
    if (!socket.active && reason !== 'io client disconnect') void reconnectLater();
  });
  socket.on('connect_error', () => {
    if (!socket.active) void reconnectLater();
  });
  socket.on('message', (message: WidgetMessage) => store.dispatch({ type: 'message.received', message }));
  socket.on('typing', ({ on }: { on: boolean }) => {
    clearTimeout(typing);
    if (on) typing = setTimeout(() => store.dispatch({ type: 'typing.changed', on: false }), typingMs);
    store.dispatch({ type: 'typing.changed', on });
  });

  let started = false;
  let visitor: string | null = null;
  const follow = () => {
    const state = store.get();
    if (state.session === 'gone') return void socket.disconnect();
    if (state.session !== 'ready' || (!started && !state.open && state.messages.length === 0)) return;
    const first = !started;
    const changed = visitor !== state.visitor;
    started = true;
    visitor = state.visitor;
    if (first) socket.connect();
    else if (changed) socket.disconnect().connect();
  };
  store.subscribe(follow);
  follow();
}
