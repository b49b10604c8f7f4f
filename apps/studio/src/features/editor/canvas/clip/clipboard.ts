const key = 'filo.clip';

/** Keeps a copied text for all tabs: in the clipboard, and in this browser for when the clipboard may not be read. */
export async function writeClipboard(text: string): Promise<void> {
  keepCopy(text);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The browser forbids it, or the page is not secure: the copy in this browser serves its own tabs.
  }
}

/** The text last copied. */
export async function readClipboard(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return localStorage.getItem(key) ?? '';
  }
}

/** Keeps a copied text in this browser. */
export function keepCopy(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // No room: the clipboard itself still has it.
  }
}
