import type { JsonObject } from '@filo/core';
import { flowDocument } from './flow-document.ts';

/** Asks a web service, and tells its answer. */
export const askingService = (url: string, secret: string): JsonObject =>
  flowDocument(
    'Asking a service',
    [
      { id: 'hello', type: 'trigger', config: { on: 'any' } },
      { id: 'look', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Let me look' }] } },
      {
        id: 'call',
        type: 'webhook-call',
        config: {
          url: `${url}/stock`,
          body: { item: '{{ message.text }}' },
          secret,
          retries: 3,
          timeout: 5,
          save: { 'vars.left': 'body.left' },
        },
      },
      { id: 'tell', type: 'message', config: { bubbles: [{ kind: 'text', text: '{{ vars.left }} left' }] } },
      { id: 'sorry', type: 'message', config: { bubbles: [{ kind: 'text', text: 'I cannot look right now' }] } },
      { id: 'bye', type: 'end', config: {} },
    ],
    ['hello.next > look', 'look.next > call', 'call.success > tell', 'call.failed > sorry', 'tell.next > bye', 'sorry.next > bye'],
  );
