import { describe, expect, it } from '@jest/globals';
import type { Action } from './action.ts';
import type { Pending } from './pending.ts';
import { reduce } from './reduce.ts';
import { initialState } from './state.ts';
import type { State } from './state.ts';
import { unread } from './unread.ts';

const message = (id: string, author: 'contact' | 'bot' = 'bot', clientId: string | null = null) => ({
  id,
  clientId,
  author,
  authorName: null,
  bubbles: [{ kind: 'text', text: id }],
  buttons: [],
  at: `2026-03-01T10:00:0${id.slice(1)}.000Z`,
});
const session = (visitor: string, ...messages: ReturnType<typeof message>[]): Action => ({
  type: 'session.started',
  session: { visitor, token: 't', look: { title: {}, greeting: {}, colour: '#000', position: 'left' }, messages },
});
const written = (clientId: string): Action => {
  const pending: Pending = {
    clientId,
    at: '2026-03-01T10:00:00.000Z',
    bubbles: [{ kind: 'text', text: clientId }],
    saying: { type: 'message', clientId, text: clientId },
    status: 'queued',
    progress: 0,
    reason: null,
    after: null,
  };
  return { type: 'message.written', pending };
};
const play = (...actions: Action[]): State => actions.reduce(reduce, initialState);

describe('the state of a chat', () => {
  it('shows each message once, in the order of the server, however it comes', () => {
    const state = play(
      session('v', message('m1'), message('m3')),
      { type: 'message.received', message: message('m2') },
      { type: 'message.received', message: message('m2') },
      session('v', message('m1'), message('m2'), message('m3'), message('m4')),
    );
    expect(state.messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('begins anew when the visitor is another one, but keeps what is not sent', () => {
    const state = play(session('v', message('m1')), written('a'), session('w', message('m2')));
    expect(state.messages.map(({ id }) => id)).toEqual(['m2']);
    expect(state.pending.map(({ clientId }) => clientId)).toEqual(['a']);
  });

  it('replaces what the visitor wrote by the copy of the server', () => {
    const state = play(session('v'), written('a'), { type: 'message.received', message: message('m1', 'contact', 'a') });
    expect(state.pending).toEqual([]);
    expect(state.messages).toHaveLength(1);
  });

  it('remembers below which message a message was sent, and forgets it when it has to wait', () => {
    const sent = play(session('v', message('m1')), written('a'), { type: 'send.started', clientId: 'a' });
    expect(sent.pending[0]).toMatchObject({ status: 'sending', after: 'm1' });
    expect(reduce(sent, { type: 'send.finished', clientId: 'a' }).pending[0]).toMatchObject({ status: 'sent', after: 'm1' });
    expect(reduce(sent, { type: 'send.postponed', clientId: 'a' }).pending[0]).toMatchObject({ status: 'queued', after: null });
  });

  it('says why a message failed and takes it up again', () => {
    const failed = play(written('a'), { type: 'send.failed', clientId: 'a', reason: 'failedRefused' });
    expect(failed.pending[0]).toMatchObject({ status: 'failed', reason: 'failedRefused' });
    expect(reduce(failed, { type: 'send.retried', clientId: 'a' }).pending[0]).toMatchObject({ status: 'queued', reason: null });
    expect(reduce(failed, { type: 'message.discarded', clientId: 'a' }).pending).toEqual([]);
  });

  it('uploads a file again from its beginning', () => {
    const file = play(written('a'));
    const waiting: State = { ...file, pending: file.pending.map((one) => ({ ...one, saying: null, status: 'failed', progress: 60 })) };
    expect(reduce(waiting, { type: 'send.retried', clientId: 'a' }).pending[0]).toMatchObject({ status: 'uploading', progress: 0 });
  });

  it('counts what came while the chat was closed or the page hidden', () => {
    const closed = play(session('v', message('m1'), message('m2', 'contact'), message('m3')));
    expect(unread(closed)).toBe(2);
    const opened = reduce(closed, { type: 'panel.opened' });
    expect(unread(opened)).toBe(0);
    const hidden = [{ type: 'page.shown', visible: false } as const, { type: 'message.received', message: message('m4') } as const].reduce(
      reduce,
      opened,
    );
    expect(unread(hidden)).toBe(1);
    expect(unread(reduce(hidden, { type: 'page.shown', visible: true }))).toBe(0);
  });

  it('stops showing that somebody writes when they have written, or live events end', () => {
    const typing = play(session('v'), { type: 'live.changed', live: true }, { type: 'typing.changed', on: true });
    expect(typing.typing).toBe(true);
    expect(reduce(typing, { type: 'message.received', message: message('m1') }).typing).toBe(false);
    expect(reduce(typing, { type: 'message.received', message: message('m1', 'contact') }).typing).toBe(true);
    expect(reduce(typing, { type: 'live.changed', live: false }).typing).toBe(false);
  });

  it('forgets its trouble with the next session, and knows a channel that is gone', () => {
    const trouble = play({ type: 'trouble.met', trouble: 'busy' });
    expect(trouble.trouble).toBe('busy');
    expect(reduce(trouble, session('v')).trouble).toBeNull();
    const gone = reduce(trouble, { type: 'channel.missed' });
    expect(gone).toMatchObject({ session: 'gone', trouble: null });
    expect(reduce(gone, session('v')).session).toBe('ready');
  });
});
