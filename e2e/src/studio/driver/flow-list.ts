import type { Page } from 'playwright-core';
import { Editor } from './editor.ts';

/** Opens the list of flows by the rail. */
export async function goToFlows(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Flows', exact: true }).click();
  await page.getByRole('heading', { name: 'Flows', level: 1 }).waitFor();
}

/** Opens a flow of the list. */
export async function openFlow(page: Page, name: string): Promise<Editor> {
  await goToFlows(page);
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  const editor = new Editor(page);
  await editor.opened();
  return editor;
}

/** Makes a flow on an empty canvas and opens it. */
export async function newFlow(page: Page, name?: string): Promise<Editor> {
  await goToFlows(page);
  await page.getByRole('button', { name: 'New flow' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Empty canvas' }).click();
  const editor = new Editor(page);
  await editor.opened();
  if (name !== undefined) await editor.renameFlow(name);
  return editor;
}
