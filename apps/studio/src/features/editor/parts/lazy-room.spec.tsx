import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { roomsToFetch } from './rooms-to-fetch.ts';
import { lazyRoom } from './lazy-room.tsx';

beforeEach(() => localStorage.setItem('filo.language', 'en'));
afterEach(cleanup);

const Words = ({ words }: { words: string }) => <p>{words}</p>;

const show = (Room: ReturnType<typeof lazyRoom<{ words: string }>>): void => {
  render(
    <MantineProvider env="test">
      <Room words="Here I am" />
    </MantineProvider>,
  );
};

describe('lazyRoom', () => {
  it('shows what was fetched ahead at once', async () => {
    const Room = lazyRoom(() => Promise.resolve(Words));
    await Promise.all([...roomsToFetch].map((fetch) => fetch()));
    expect(roomsToFetch.size).toBe(0);
    show(Room);
    expect(screen.getByText('Here I am')).toBeDefined();
  });

  it.each(['a press', 'the connection'])('says that it could not be fetched, and is there after %s', async (help) => {
    let online = false;
    const Room = lazyRoom(() => (online ? Promise.resolve(Words) : Promise.reject(new TypeError('Failed to fetch'))));
    show(Room);
    const again = await screen.findByRole('button', { name: 'Try again' });
    online = true;
    if (help === 'a press') await userEvent.click(again);
    else window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Here I am')).toBeDefined();
  });
});
