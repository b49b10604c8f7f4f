import type { Bubble, Button } from '../flow/bubble.ts';
import type { InboundMessage } from '../events/event.ts';
import type { Line } from './line.ts';
import type { Problem } from './problem.ts';

type Said = Extract<Line, { say: string } | { click: string } | { send: Bubble } | { message: unknown }>;

/** The message a line of the customer stands for, given the buttons shown so far. */
export function inboundMessage(line: Said, shown: readonly Button[]): InboundMessage | Problem {
  if ('say' in line) return { bubbles: [{ kind: 'text', text: line.say }], text: line.say };
  if ('click' in line) return pressed(line.click, shown);
  if ('send' in line) return withText([line.send]);
  const { bubbles, ...rest } = line.message;
  return { ...withText(bubbles ?? (rest.text === undefined ? [] : [{ kind: 'text', text: rest.text }])), ...rest };
}

function withText(bubbles: Bubble[]): InboundMessage {
  const text = bubbles.flatMap((bubble) =>
    bubble.kind === 'text' ? [bubble.text] : 'caption' in bubble && bubble.caption ? [bubble.caption] : [],
  );
  return text.length > 0 ? { bubbles, text: text.join('\n') } : { bubbles };
}

function pressed(name: string, shown: readonly Button[]): InboundMessage | Problem {
  const replies = shown.filter((button) => button.kind === 'reply');
  const button = replies.findLast(({ label, payload }) => label === name || payload === name);
  if (!button) return { code: 'no-button', params: { button: name, shown: [...new Set(replies.map(({ label }) => label))] } };
  const { label, payload } = button;
  return { bubbles: [{ kind: 'text', text: label }], text: label, payload };
}
