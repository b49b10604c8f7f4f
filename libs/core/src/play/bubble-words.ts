import type { Bubble, Button, OutboundMessage } from '../flow/bubble.ts';

const words: { [Kind in Bubble['kind']]?: (bubble: Extract<Bubble, { kind: Kind }>) => string } = {
  text: ({ text }) => text,
  location: ({ latitude, longitude, name }) => joined(`[location ${latitude},${longitude}]`, name),
  contact: ({ phone, name }) => joined(`[contact ${phone}]`, name),
  cards: ({ cards }) => joined('[cards]', cards.map(({ title }) => title).join(', ')),
};

/** A bubble in one line of words, as cases expect it: `[image https://…] caption`. */
export function bubbleWords(bubble: Bubble): string {
  const say = words[bubble.kind] as ((bubble: Bubble) => string) | undefined;
  if (say) return say(bubble);
  const { kind, url, mediaId, caption } = bubble as Extract<Bubble, { caption?: string }>;
  return joined(`[${kind} ${url ?? mediaId ?? ''}]`, caption);
}

/** Every button of a message: those under it and those of its cards. */
export function buttonsOf({ bubbles, buttons = [] }: OutboundMessage): Button[] {
  const cards = bubbles.flatMap((bubble) => (bubble.kind === 'cards' ? bubble.cards : []));
  return [...cards.flatMap((card) => card.buttons ?? []), ...buttons];
}

const joined = (head: string, tail: string | undefined): string => (tail ? `${head} ${tail}` : head);
