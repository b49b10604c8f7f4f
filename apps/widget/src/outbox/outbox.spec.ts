import { describe, expect, it } from '@jest/globals';
import { createKeep } from '../connection/keep.ts';
import { createStore } from '../state/store.ts';
import { clientId } from './client-id.ts';
import { fileKind } from './file-kind.ts';
import { keepPending, keptPending } from './kept-pending.ts';
import { createOutbox } from './outbox.ts';
import { refusal } from './refusal.ts';
import { uploadedSaying } from './uploaded-saying.ts';

let channels = 0;

function visit(channel = `outbox-${channels++}`) {
  const keep = createKeep(channel, () => localStorage);
  const store = createStore({ pending: keptPending(keep) });
  keepPending(store, keep);
  return { channel, keep, store, outbox: createOutbox(store, new Map(), 'it') };
}

describe('what the visitor says', () => {
  it('is posted as the wire says', () => {
    const { store, outbox } = visit();
    outbox.text('Ciao');
    outbox.press({ kind: 'reply', label: 'My order', payload: 'order' });
    outbox.phone('+39061234567');
    outbox.location(45.5, 9.2);
    const sayings = store.get().pending.map(({ clientId: id, saying }) => ({ ...saying, clientId: id === saying?.clientId }));
    const same = { type: 'message', clientId: true, language: 'it' };
    expect(sayings).toEqual([
      { ...same, text: 'Ciao' },
      { ...same, payload: 'order', label: 'My order' },
      { ...same, bubbles: [{ kind: 'contact', phone: '+39061234567', own: true }] },
      { ...same, bubbles: [{ kind: 'location', latitude: 45.5, longitude: 9.2 }] },
    ]);
  });

  it('survives a reload in its order, whatever state it was in', () => {
    const { channel, store, outbox } = visit();
    for (const text of ['one', 'two', 'three']) outbox.text(text);
    const [first, second] = store.get().pending;
    store.dispatch({ type: 'send.started', clientId: first?.clientId ?? '' });
    store.dispatch({ type: 'send.failed', clientId: second?.clientId ?? '', reason: 'failedRefused' });
    const later = visit(channel).store.get().pending;
    expect(later.map(({ saying, status }) => [saying && 'text' in saying && saying.text, status])).toEqual([
      ['one', 'queued'],
      ['two', 'failed'],
      ['three', 'queued'],
    ]);
    expect(later[0]?.clientId).toBe(first?.clientId);
  });

  it('is forgotten once it arrived or was discarded', () => {
    const { keep, store, outbox } = visit();
    outbox.text('one');
    outbox.text('two');
    const [one, two] = store.get().pending.map(({ clientId: id }) => id);
    store.dispatch({ type: 'send.finished', clientId: one ?? '' });
    outbox.discard(two ?? '');
    expect(keep.names('outbox.')).toEqual([]);
  });

  it('drops what cannot be read', () => {
    const { keep, channel } = visit();
    keep.set('outbox.a', '{"clientId":');
    keep.set('outbox.b', 'null');
    keep.set('outbox.c', '{"clientId":"c","at":"2026-03-01T10:00:00.000Z","bubbles":[],"saying":null}');
    expect(visit(channel).store.get().pending).toEqual([]);
  });
});

describe('files and ids', () => {
  it('posts a file by its media id and shows it by its address', () => {
    const media = { mediaId: 'f1', url: '/media/f1', name: 'a.png', mime: 'image/png', kind: 'image' as const };
    const { saying, bubbles } = uploadedSaying('id', media, 12, 'en');
    expect(saying).toEqual({
      type: 'message',
      clientId: 'id',
      language: 'en',
      bubbles: [{ kind: 'image', mediaId: 'f1', name: 'a.png', mime: 'image/png', size: 12 }],
    });
    expect(bubbles).toEqual([{ kind: 'image', url: '/media/f1', name: 'a.png', mime: 'image/png', size: 12 }]);
  });

  it.each([
    ['image/png', 'image'],
    ['image/heic', 'file'],
    ['image/svg+xml', 'file'],
    ['video/mp4', 'video'],
    ['audio/ogg', 'audio'],
    ['', 'file'],
  ])('%s is shown as %s', (mime, kind) => {
    expect(fileKind(mime)).toBe(kind);
  });

  it('makes ids that are UUIDs of version 4', () => {
    const ids = Array.from({ length: 200 }, clientId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('gives up only on what does not pass by itself', () => {
    expect(refusal('refused')).toBe('failedRefused');
    expect(refusal('too-big')).toBe('failedSize');
    expect(refusal('wrong-type')).toBe('failedType');
    for (const passing of ['offline', 'server', 'busy', 'unauthorised', 'unknown'] as const) expect(refusal(passing)).toBeNull();
  });
});
