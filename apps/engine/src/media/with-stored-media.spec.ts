import { describe, expect, it } from '@jest/globals';
import type { Bubble } from '@filo/core';
import { withStoredMedia } from './with-stored-media.ts';

const id = 'abcdefghijklmnop';
const whole = `https://filo.example/media/${id}`;
const sentAs = (bubble: Bubble) => withStoredMedia({ bubbles: [bubble] }, (one) => `https://filo.example/media/${one}`).bubbles[0];

describe('withStoredMedia', () => {
  it.each<[Bubble, Bubble]>([
    [
      { kind: 'image', url: `/media/${id}`, caption: 'A ball' },
      { kind: 'image', mediaId: id, caption: 'A ball' },
    ],
    [
      { kind: 'file', url: whole, name: 'a.pdf' },
      { kind: 'file', mediaId: id, name: 'a.pdf' },
    ],
    [
      { kind: 'cards', cards: [{ title: 'Red', image: `/media/${id}` }, { title: 'Blue' }] },
      { kind: 'cards', cards: [{ title: 'Red', image: whole }, { title: 'Blue' }] },
    ],
  ])('knows %j as a stored file', (bubble, named) => {
    expect(sentAs(bubble)).toEqual(named);
  });

  it.each<Bubble>([
    { kind: 'text', text: `/media/${id}` },
    { kind: 'image', mediaId: id },
    { kind: 'image', url: `https://elsewhere.example/media/${id}` },
    { kind: 'image', url: `/media/${id}?x` },
    { kind: 'image', url: '/media/short' },
    { kind: 'image', url: '/media/../api/v1/flows' },
    { kind: 'cards', cards: [{ title: 'Red', image: 'https://elsewhere.example/red.png' }] },
    { kind: 'location', latitude: 1, longitude: 2 },
  ])('leaves %j as it is', (bubble) => {
    expect(sentAs(bubble)).toEqual(bubble);
  });
});
