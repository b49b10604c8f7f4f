import { io, type Socket } from 'socket.io-client';

/** What a socket shows of itself when it connects. */
export interface Credentials {
  cookie?: string;
  origin?: string;
  auth?: object;
}

/** Sockets of one test, closed together. */
export class LiveSockets {
  readonly #open: Socket[] = [];

  /** Begins to connect to an engine; a socket that is lost stays so. */
  connect(url: string, namespace: 'studio' | 'widget', { cookie, origin, auth = {} }: Credentials): Socket {
    const extraHeaders = { ...(cookie && { cookie }), ...(origin && { origin }) };
    const socket = io(`${url}/${namespace}`, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders, auth });
    this.#open.push(socket);
    return socket;
  }

  /** A tab of the studio that is connected. */
  async openTab(url: string, cookie: string): Promise<Socket> {
    const socket = this.connect(url, 'studio', { cookie });
    await nextEvent(socket, 'connect');
    return socket;
  }

  close(): void {
    for (const socket of this.#open.splice(0)) socket.disconnect();
  }
}

/** What a socket hears next under that name. */
export function nextEvent<Payload>(socket: Socket, event: string): Promise<Payload> {
  return new Promise((resolve) => socket.once(event, resolve));
}
