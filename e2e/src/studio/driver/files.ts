import type { JSHandle, Locator, Page } from 'playwright-core';
import { png } from './sample-files.ts';

/** A file on somebody's disk. */
export interface DiskFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A picture of one pixel, with so many bytes behind its end that nobody reads. */
export function picture(name: string, padding = 0): DiskFile {
  return { name, mimeType: 'image/png', buffer: Buffer.concat([png, Buffer.alloc(padding)]) };
}

/** A file of which only the size matters: it is made in the page, since large ones take long to get there. */
export interface HugeFile {
  name: string;
  mimeType: string;
  size: number;
}

/** Answers the window in which the browser asks for a file. */
export async function browseFor(page: Page, button: Locator, file: DiskFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button.click();
  await (await choosing).setFiles(file);
}

/** Lets files fall from the desktop onto something. */
export async function dropFiles(page: Page, onto: Locator, ...files: (DiskFile | HugeFile)[]): Promise<void> {
  const dataTransfer = await carrying(page, files);
  const box = await onto.boundingBox();
  const at = { clientX: (box?.x ?? 0) + (box?.width ?? 0) / 2, clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  for (const event of ['dragenter', 'dragover', 'drop']) await onto.dispatchEvent(event, { dataTransfer, ...at });
}

/** Pastes a file where the keyboard is. */
export async function pasteFile(onto: Locator, file: DiskFile): Promise<void> {
  const data = await carrying(onto.page(), [file]);
  await onto.evaluate((node: Pasteable, clipboardData) => {
    const { ClipboardEvent } = node.ownerDocument.defaultView;
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** What is used of an element of the page: these files know no browser of their own. */
interface Pasteable {
  ownerDocument: { defaultView: { ClipboardEvent: new (type: string, init: object) => unknown } };
  dispatchEvent(event: unknown): void;
}

interface Transfer {
  items: { add(file: unknown): void };
}

function carrying(page: Page, files: readonly (DiskFile | HugeFile)[]): Promise<JSHandle<unknown>> {
  const plain = files.map((file) => ({ ...file, buffer: null, base64: 'buffer' in file ? file.buffer.toString('base64') : null }));
  return page.evaluateHandle((given) => {
    const { DataTransfer } = globalThis as unknown as { DataTransfer: new () => Transfer };
    const transfer = new DataTransfer();
    for (const { name, mimeType, base64, ...file } of given) {
      const bytes =
        base64 === null ? new Uint8Array('size' in file ? file.size : 0) : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    return transfer;
  }, plain);
}
