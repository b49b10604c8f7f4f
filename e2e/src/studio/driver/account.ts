import type { Page } from 'playwright-core';

/** Who uses the studio in the tests. */
export const ada = { name: 'Ada Rossi', email: 'ada@thread.example', password: 'quiet-lantern-27-orbit' };

/** Makes the owner's account on the first screen of a fresh installation; ends at the list of flows. */
export async function signUpAsOwner(page: Page, owner = ada): Promise<void> {
  await page.getByLabel('Name').fill(owner.name);
  await page.getByLabel('Email').fill(owner.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'Flows', level: 1 }).waitFor();
}

/** Signs in at the door; ends where the account was going. */
export async function signIn(page: Page, { email, password } = ada): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
