import type { WidgetSession } from '@filo/api';

/** How the web chat looks, as its session tells it. */
export type Look = WidgetSession['look'];

/** A socket that never opens: nobody writes in a preview. */
class StillSocket {
  close(): void {
    this.readyState = 3;
  }

  readyState = 0;
}

/** A storage that ends with the frame, so that a preview leaves nothing behind in the browser. */
class PassingStorage {
  readonly #kept = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }

  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

/**
 * Stands in for the engine inside a frame: the chat gets its session from here, with a look that nobody saved yet, and no visitor comes
 * to be. The script itself is the real one.
 */
export function standIn(frame: Window, look: () => Look): void {
  const session = (): WidgetSession => ({ visitor: 'preview', token: 'preview', look: look(), messages: [] });
  const put = (name: string, value: unknown): void => void Object.defineProperty(frame, name, { configurable: true, value });
  put('fetch', () => Promise.resolve(new Response(JSON.stringify(session()), { headers: { 'content-type': 'application/json' } })));
  put('WebSocket', StillSocket);
  put('localStorage', new PassingStorage());
}
