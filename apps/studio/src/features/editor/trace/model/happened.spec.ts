import type { Event } from '@filo/core';
import { en } from '../texts/en.ts';
import { type Happened, happenedIn } from './happened.ts';
import type { Phrase } from './phrase.ts';

/** The English of a phrase; of a failure its code, for which the screen has words. */
function say({ key, values = {}, failure }: Phrase): string {
  const text: string = en[key].replace('{{why}}', failure?.code ?? '');
  return Object.entries(values)
    .reduce((said, [name, value]) => said.replaceAll(`{{${name}}}`, String(value)), text)
    .trim();
}

function words(happened: Happened): string {
  if (happened.by === 'world') return say(happened.phrase);
  return `${happened.pressed ? 'Pressed' : 'Said'}: ${happened.lines.map((line) => (typeof line === 'string' ? line : say(line))).join(' / ')}`;
}

type Bare = Event extends infer One ? (One extends Event ? Omit<One, 'id' | 'at'> : never) : never;

test.each<[Bare, string]>([
  [{ type: 'message.received', message: { bubbles: [{ kind: 'text', text: 'hello' }], text: 'hello' } }, 'Said: hello'],
  [
    { type: 'message.received', message: { bubbles: [{ kind: 'text', text: 'My order' }], text: 'My order', payload: 'menu:order' } },
    'Pressed: My order',
  ],
  [{ type: 'message.received', message: { bubbles: [], payload: 'menu:order' } }, 'Pressed: menu:order'],
  [{ type: 'message.received', message: { bubbles: [] } }, 'Said: An empty message'],
  [{ type: 'message.received', message: { bubbles: [], referral: { payload: 'ad_7' } } }, 'The customer came through the link “ad_7”'],
  [
    {
      type: 'message.received',
      message: {
        bubbles: [
          { kind: 'image', mediaId: 'm1', caption: 'my parcel' },
          { kind: 'voice', mediaId: 'm2' },
        ],
      },
    },
    'Said: Picture my parcel / Voice message',
  ],
  [
    {
      type: 'message.received',
      message: {
        bubbles: [
          { kind: 'location', latitude: 41.9, longitude: 12.5 },
          { kind: 'contact', phone: '+39 1', name: 'Jo' },
        ],
      },
    },
    'Said: Place: 41.9, 12.5 / Contact: Jo, +39 1',
  ],
  [{ type: 'effect.done', effectId: 'x', result: { status: 404, selected: {} } }, 'The web service answered with status 404'],
  [{ type: 'effect.done', effectId: 'x', result: null }, 'The web service answered'],
  [{ type: 'effect.failed', effectId: 'x', error: { code: 'timeout', text: 'no answer in 10 s' } }, 'The web call failed: timeout'],
  [{ type: 'timer.fired', waitId: 'w' }, 'The time to wait was over'],
  [{ type: 'owner.changed', owner: 'agent' }, 'An agent took the chat'],
  [{ type: 'owner.changed', owner: 'external' }, 'Another app took the chat'],
  [{ type: 'owner.changed', owner: 'bot', resume: { at: 'resolved' } }, 'The chat came back to the bot'],
  [{ type: 'owner.changed', owner: 'bot', resume: { at: 'start' } }, 'The chat came back to the bot, from the start'],
  [{ type: 'flow.started' }, 'Another system started the flow'],
  [{ type: 'flow.started', name: 'reminder' }, 'Another system started “reminder”'],
  [{ type: 'flow.started', nodeId: 'menu' }, 'The chat was taken to a node'],
])('%j', (event, expected) => {
  expect(words(happenedIn({ ...event, id: 'e1', at: 0 }))).toBe(expected);
});
