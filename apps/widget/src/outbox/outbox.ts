import type { Bubble, Button } from '@filo/core';
import type { Pending, Saying } from '../state/pending.ts';
import type { Store } from '../state/store.ts';
import { clientId } from './client-id.ts';
import { fileKind } from './file-kind.ts';
import type { Files } from './upload-queue.ts';

/** Everything the visitor can do to what they send. */
export interface Outbox {
  text(text: string): void;
  /** Presses a reply button. */
  press(button: Extract<Button, { kind: 'reply' }>): void;
  phone(phone: string): void;
  location(latitude: number, longitude: number): void;
  file(file: File): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
}

/** Puts what the visitor says into the thread at once; the queues carry it to the engine. */
export function createOutbox(store: Store, files: Files, language: string): Outbox {
  let last = 0;
  const write = (pending: Pick<Pending, 'clientId' | 'bubbles' | 'saying'>) => {
    // Two messages of the same millisecond keep their order after a reload.
    last = Math.max(Date.now(), last + 1);
    const status = pending.saying ? 'queued' : 'uploading';
    const at = new Date(last).toISOString();
    store.dispatch({ type: 'message.written', pending: { ...pending, at, status, progress: 0, reason: null, after: null } });
  };
  const say = (bubbles: Bubble[], saying: (id: string) => Saying) => {
    const id = clientId();
    write({ clientId: id, bubbles, saying: saying(id) });
  };
  const bubble = (one: Bubble) => say([one], (id) => ({ type: 'message', clientId: id, language, bubbles: [{ ...one }] }));

  return {
    text: (text) => say([{ kind: 'text', text }], (id) => ({ type: 'message', clientId: id, language, text })),
    press: ({ label, payload }) =>
      say([{ kind: 'text', text: label }], (id) => ({ type: 'message', clientId: id, language, payload, label: label.slice(0, 200) })),
    phone: (phone) => bubble({ kind: 'contact', phone, own: true }),
    location: (latitude, longitude) => bubble({ kind: 'location', latitude, longitude }),
    file(file) {
      const id = clientId();
      files.set(id, file);
      const { name, size, type } = file;
      write({ clientId: id, saying: null, bubbles: [{ kind: fileKind(type), name, size, mime: type, url: URL.createObjectURL(file) }] });
    },
    retry: (id) => store.dispatch({ type: 'send.retried', clientId: id }),
    discard: (id) => store.dispatch({ type: 'message.discarded', clientId: id }),
  };
}
