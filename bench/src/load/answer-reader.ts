const end = '\r\n\r\n';

/**
 * Reads HTTP/1.1 answers off a connection, one after the other. Only what an engine's hook answers with: a status line,
 * headers with `content-length`, a body. Throws on anything else.
 */
export class AnswerReader {
  #unread = '';

  /** Takes what came; answers the statuses of the answers that are complete now. `chunk` holds one character a byte. */
  read(chunk: string): number[] {
    this.#unread += chunk;
    const statuses: number[] = [];
    for (let status = this.#one(); status !== null; status = this.#one()) statuses.push(status);
    return statuses;
  }

  #one(): number | null {
    const headEnd = this.#unread.indexOf(end);
    if (headEnd === -1) return null;
    const head = this.#unread.slice(0, headEnd);
    const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (status === undefined || length === undefined) throw new Error(`This is no answer of a hook: ${head.slice(0, 300)}`);
    const bodyEnd = headEnd + end.length + Number(length);
    if (this.#unread.length < bodyEnd) return null;
    this.#unread = this.#unread.slice(bodyEnd);
    return Number(status);
  }
}
