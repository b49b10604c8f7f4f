import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** What was said in Try it. */
export const chat = async () => within(await screen.findByRole('log', { name: 'Chat' }));

/** Writes in the field of Try it. */
export async function say(user: UserEvent, words: string, by: 'customer' | 'agent' = 'customer'): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: `Write as the ${by}…` }), `${words}{Enter}`);
}

/** Presses the button of this name. */
export async function press(user: UserEvent, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}
