import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { type Toast, useToast } from './use-toast.tsx';

let toast: Toast;

beforeEach(() => {
  notifications.clean();
  render(<Notifications />, { wrapper: ({ children }) => <MantineProvider env="test">{children}</MantineProvider> });
  toast = renderHook(() => useToast()).result.current;
});

/** Those that go fade out first. */
const shows = (...messages: string[]): Promise<void> =>
  waitFor(() => expect(screen.queryAllByRole('status').map(({ textContent }) => textContent)).toEqual(messages));

describe('messages at the foot of the screen', () => {
  it('tell what was just done, whatever else was done before', async () => {
    for (let number = 1; number <= 9; number += 1) act(() => toast.say(`Change ${number}.`));
    await shows('Change 7.', 'Change 8.', 'Change 9.');
  });

  it('say the same thing once, and take back what was done last', async () => {
    const back: number[] = [];
    for (const turn of [1, 2, 3]) act(() => toast.undo('Started over.', () => back.push(turn)));
    await shows('Started over.Undo');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(back).toEqual([3]);
    await shows();
  });
});
