import type { Transcript } from './transcripts.ts';

/** What the customer said, in the order in which the engine took it. */
export const said = ({ messages }: Transcript): string[] => messages.filter(({ direction }) => direction === 'in').map(textOf);

/** What was said to the customer, in the order in which it was to be sent. */
export const answered = ({ messages }: Transcript): string[] => messages.filter(({ direction }) => direction === 'out').map(textOf);

/** How far the answers got. */
export const statuses = ({ messages }: Transcript): string[] =>
  messages.filter(({ direction }) => direction === 'out').map(({ status }) => status);

/** The words of a message. */
export function textOf({ bubbles }: Transcript['messages'][number]): string {
  return bubbles.map((bubble) => ('text' in bubble && typeof bubble['text'] === 'string' ? bubble['text'] : `[${bubble.kind}]`)).join('\n');
}

/** Whole numbers from 0. */
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
