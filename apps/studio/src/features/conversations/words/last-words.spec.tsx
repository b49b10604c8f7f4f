import type { MessagePreview } from '@filo/api';
import { render, screen } from '@testing-library/react';
import { lastMessage } from '../testing/records.ts';
import { LastWords } from './last-words.tsx';

test.each<[string, Partial<MessagePreview>, string]>([
  ['the bot', {}, 'Bot: How can I help?'],
  ['the customer', { author: 'contact', text: '<b>Where</b> is it?' }, 'Customer: <b>Where</b> is it?'],
  ['an agent', { author: 'agent', authorName: 'Ada', text: 'One moment' }, 'Ada: One moment'],
  ['a picture without words', { author: 'contact', kind: 'image', text: null }, 'Customer: Picture'],
  ['a picture with words', { author: 'contact', kind: 'image', text: 'My teapot' }, 'Customer: My teapot'],
  ['a press', { author: 'contact', kind: null, text: null }, 'Customer: Pressed a button'],
  ['a kind of a later version', { kind: 'hologram', text: null }, 'Bot: Something this version of Filo cannot show'],
  ['a text of nothing but spaces', { text: null }, 'Bot: …'],
])('the last words of %s', (_who, part, words) => {
  const { container } = render(<LastWords said={lastMessage(part)} />);
  expect(container.textContent).toBe(words);
});

test('what did not arrive is marked', () => {
  render(<LastWords said={lastMessage({ status: 'failed' })} />);
  screen.getByLabelText('Not sent');
});
