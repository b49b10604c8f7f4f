/** What the page may call: `window.Filo`. */
export interface PageApi {
  /** Opens the chat and moves the focus in. */
  open(): void;
  close(): void;
  toggle(): void;
  /** Says something as the visitor. Kept and sent as soon as the engine can be reached. */
  send(text: string): void;
}

declare global {
  interface Window {
    Filo?: PageApi;
  }
}
