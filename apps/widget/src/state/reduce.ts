import type { WidgetMessage } from '@filo/api';
import type { Action } from './action.ts';
import { mergeMessages } from './merge-messages.ts';
import type { Pending } from './pending.ts';
import type { State } from './state.ts';

/** The state after something happened. Pure; what does not concern a part leaves it the same object. */
export function reduce(state: State, action: Action): State {
  return markSeen(change(state, action));
}

function change(state: State, action: Action): State {
  switch (action.type) {
    case 'panel.opened':
      return { ...state, open: true };
    case 'panel.closed':
      return { ...state, open: false };
    case 'page.shown':
      return { ...state, visible: action.visible };
    case 'session.started': {
      const { visitor, look, messages } = action.session;
      const known = visitor === state.visitor ? state.messages : [];
      return withMessages({ ...state, session: 'ready', visitor, look, trouble: null }, mergeMessages(known, messages));
    }
    case 'channel.missed':
      return { ...state, session: 'gone', trouble: null, live: false, typing: false };
    case 'trouble.met':
      return { ...state, trouble: action.trouble };
    case 'trouble.passed':
      return state.trouble === null ? state : { ...state, trouble: null };
    case 'live.changed':
      return { ...state, live: action.live, typing: action.live && state.typing };
    case 'message.received': {
      const typing = action.message.author === 'contact' && state.typing;
      return withMessages({ ...state, typing }, mergeMessages(state.messages, [action.message]));
    }
    case 'typing.changed':
      return { ...state, typing: action.on };
    case 'message.written':
      return { ...state, pending: [...state.pending.filter((one) => one.clientId !== action.pending.clientId), action.pending] };
    case 'message.discarded':
      return { ...state, pending: state.pending.filter((one) => one.clientId !== action.clientId) };
    default:
      return { ...state, pending: state.pending.map((one) => (one.clientId === action.clientId ? carry(one, action, state) : one)) };
  }
}

type Step = Extract<Action, { type: `send.${string}` | `upload.${string}` }>;

function carry(pending: Pending, step: Step, state: State): Pending {
  switch (step.type) {
    case 'upload.progressed':
      return { ...pending, progress: step.progress };
    case 'upload.finished':
      return { ...pending, status: 'queued', saying: step.saying, bubbles: step.bubbles, progress: 100 };
    case 'send.started':
      return { ...pending, status: 'sending', after: state.messages.at(-1)?.id ?? '' };
    case 'send.finished':
      return { ...pending, status: 'sent' };
    case 'send.postponed':
      return { ...pending, status: 'queued', after: null };
    case 'send.failed':
      return { ...pending, status: 'failed', reason: step.reason, after: null };
    case 'send.retried':
      return { ...pending, status: pending.saying ? 'queued' : 'uploading', reason: null, progress: pending.saying ? 100 : 0 };
  }
}

function withMessages(state: State, messages: readonly WidgetMessage[]): State {
  const arrived = new Set(messages.map((message) => message.clientId));
  return { ...state, messages, pending: state.pending.filter((one) => !arrived.has(one.clientId)) };
}

function markSeen(state: State): State {
  const newest = state.messages.at(-1)?.at ?? '';
  return state.open && state.visible && newest !== state.seenAt && newest !== '' ? { ...state, seenAt: newest } : state;
}
