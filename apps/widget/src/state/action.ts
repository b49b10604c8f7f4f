import type { WidgetMessage, WidgetSession } from '@filo/api';
import type { Bubble } from '@filo/core';
import type { TextKey } from '../texts/en.ts';
import type { Pending, Saying } from './pending.ts';
import type { Trouble } from './state.ts';

/** What can happen to a chat, in the past tense. */
export type Action =
  | { type: 'panel.opened' }
  | { type: 'panel.closed' }
  | { type: 'page.shown'; visible: boolean }
  | { type: 'session.started'; session: WidgetSession }
  | { type: 'channel.missed' }
  | { type: 'trouble.met'; trouble: Trouble }
  | { type: 'trouble.passed' }
  | { type: 'live.changed'; live: boolean }
  | { type: 'message.received'; message: WidgetMessage }
  | { type: 'typing.changed'; on: boolean }
  | { type: 'message.written'; pending: Pending }
  | { type: 'upload.progressed'; clientId: string; progress: number }
  | { type: 'upload.finished'; clientId: string; saying: Saying; bubbles: Bubble[] }
  | { type: 'send.started'; clientId: string }
  | { type: 'send.finished'; clientId: string }
  | { type: 'send.postponed'; clientId: string }
  | { type: 'send.failed'; clientId: string; reason: TextKey }
  | { type: 'send.retried'; clientId: string }
  | { type: 'message.discarded'; clientId: string };
