import type { AnswerOf, CallOf, Endpoint, UploadedFile } from '@filo/api';
import { readProblem } from './problem-error.ts';

/** Where the engine is and who is calling. */
export interface ClientOptions {
  /** Address of the engine, `https://chat.example.com`. */
  baseUrl: string;
  /** An API key; leave it out in a browser, where the session cookie is sent. */
  apiKey?: string;
  /** Further headers for every request. */
  headers?: Record<string, string>;
  fetch?: typeof fetch;
}

interface Parts {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  file?: UploadedFile;
}

/** Calls the engine's API, typed by the endpoints of `@filo/api`. */
export interface FiloClient {
  /** Resolves with the checked answer; rejects with `ProblemError` when the engine refuses. */
  call<Definition extends Endpoint>(
    endpoint: Definition,
    input: CallOf<Definition>,
    options?: { signal?: AbortSignal },
  ): Promise<AnswerOf<Definition>>;
}

/**
 * Makes a client.
 *
 *     const filo = createFiloClient({ baseUrl: 'http://localhost:3000', apiKey: 'filo_…' });
 *     const { id } = await filo.call(createFlow, { body: document });
 */
export function createFiloClient(options: ClientOptions): FiloClient {
  const send = options.fetch ?? fetch;
  const base = options.baseUrl.replace(/\/+$/, '');
  return {
    async call(endpoint, input, { signal } = {}) {
      const parts = input as Parts;
      const headers = new Headers(options.headers);
      if (options.apiKey) headers.set('authorization', `Bearer ${options.apiKey}`);
      const body = bodyOf(endpoint, parts, headers);
      const response = await send(base + addressOf(endpoint, parts), {
        method: endpoint.method,
        headers,
        credentials: 'same-origin',
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      });
      if (!response.ok) throw await readProblem(response);
      const answer = endpoint.answer ? endpoint.answer.parse(await response.json()) : undefined;
      return answer as AnswerOf<typeof endpoint>;
    },
  };
}

function addressOf(endpoint: Endpoint, parts: Parts): string {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(parts.params?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts.query ?? {})) if (value !== undefined) query.set(name, value.toString());
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

function bodyOf(endpoint: Endpoint, parts: Parts, headers: Headers): string | FormData | undefined {
  if (parts.file) {
    const form = new FormData();
    form.set('file', new Blob([parts.file.bytes], { type: parts.file.mime }), parts.file.name);
    return form;
  }
  if (!endpoint.body || parts.body === undefined) return undefined;
  headers.set('content-type', 'application/json');
  return JSON.stringify(parts.body);
}
