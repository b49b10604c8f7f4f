import type { Turn } from './turns.ts';

/** A name for a test, from what the customer did: "hello, My order, AB1234". Empty when they did nothing. */
export function testName(turns: readonly Turn[]): string {
  const words = turns.flatMap(({ said }) =>
    (said?.by === 'customer' ? said.bubbles : []).flatMap((bubble) => (bubble.kind === 'text' ? [bubble.text] : [])),
  );
  return words.slice(0, 5).join(', ').slice(0, 80);
}
