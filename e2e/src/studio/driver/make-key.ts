import { createFiloClient, type FiloClient } from '@filo/sdk';
import type { Page } from 'playwright-core';

/** Makes a key for everything on the settings screen, and gives a client that uses it. */
export async function makeKey(page: Page, baseUrl: string): Promise<FiloClient> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Make a key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('tests');
  for (const scope of await dialog.getByRole('checkbox').all()) await scope.check();
  await dialog.getByRole('button', { name: 'Make a key' }).click();
  const apiKey = await dialog.getByRole('group', { name: 'The key “tests”' }).getByRole('code').innerText();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return createFiloClient({ baseUrl, apiKey });
}
