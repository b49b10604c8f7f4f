import { randomBytes } from 'node:crypto';

/** Calls Filo's API as its owner. */
export class Api {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** Makes the owner account of a fresh installation and signs in. */
  async signUp(): Promise<void> {
    const account = { email: 'owner@example.com', password: randomBytes(24).toString('base64url') };
    await this.#send('POST', '/api/v1/owner', { name: 'Owner', ...account });
    const answer = await this.#send('POST', '/api/v1/session', account);
    this.#cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
  }

  /** Posts and answers what came back. Rejects with the problem document when Filo refuses. */
  async post(path: string, body: unknown): Promise<Record<string, unknown>> {
    const answer = await this.#send('POST', path, body);
    return (await answer.json()) as Record<string, unknown>;
  }

  async #send(method: string, path: string, body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json', ...(this.#cookie !== '' && { cookie: this.#cookie }) };
    const answer = await fetch(`${this.#url}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`);
    return answer;
  }
}
