import type { JsonObject } from '@filo/core';
import type { Page } from 'playwright-core';
import { Editor } from './editor.ts';
import { browseFor } from './files.ts';
import { goToFlows } from './flow-list.ts';

/** Makes a flow of a file, as somebody does who was sent one, and opens it. */
export async function importFlow(page: Page, document: JsonObject): Promise<Editor> {
  await goToFlows(page);
  await page.getByRole('button', { name: 'New flow', exact: true }).first().click();
  const file = { name: 'flow.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) };
  await browseFor(page, page.getByRole('dialog').getByRole('button', { name: 'Import a file' }), file);
  const editor = new Editor(page);
  await editor.opened();
  await editor.showEverything();
  return editor;
}
