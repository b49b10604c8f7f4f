import { type AnswerOf, type CallOf, type Endpoint, problemCatalogue, type ProblemCode } from '@filo/api';

/** One request that came in. */
export interface SeenRequest {
  id: string;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
}

type Answer<Definition extends Endpoint> = (
  request: SeenRequest & { body: CallOf<Definition> extends { body: infer B } ? B : unknown },
) => AnswerOf<Definition>;

/** Thrown by an answer to refuse, as the engine would. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

interface Route {
  endpoint: Endpoint;
  pattern: RegExp;
  answer: (request: SeenRequest) => unknown;
}

/** Stands where the network begins: answers the studio's requests by endpoint, in the engine's shapes, and remembers them. */
export class FakeEngine {
  readonly seen: SeenRequest[] = [];
  /** While false, nobody answers at all. */
  reachable = true;
  readonly #routes: Route[] = [];

  constructor() {
    globalThis.fetch = (input, init) =>
      new Promise((resolve) =>
        resolve(this.#reply(input instanceof URL ? input.href : typeof input === 'string' ? input : input.url, init)),
      );
    globalThis.scrollTo = () => undefined;
  }

  /** Answers an endpoint; the last one told for it counts. */
  on<Definition extends Endpoint>(endpoint: Definition, answer: Answer<Definition>): this {
    const pattern = new RegExp(`^${endpoint.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    this.#routes.unshift({ endpoint, pattern, answer: answer as Route['answer'] });
    return this;
  }

  /** The requests to one endpoint. */
  to(endpoint: Endpoint): SeenRequest[] {
    return this.seen.filter(({ id }) => id === endpoint.id);
  }

  #reply(address: string, init: RequestInit | undefined): Response {
    if (!this.reachable) throw new TypeError('Failed to fetch');
    const url = new URL(address, location.origin);
    for (const { endpoint, pattern, answer } of this.#routes) {
      const found = pattern.exec(url.pathname);
      if (!found || endpoint.method !== (init?.method ?? 'GET')) continue;
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
      const request = { id: endpoint.id, params: { ...found.groups }, query: Object.fromEntries(url.searchParams), body };
      this.seen.push(request);
      try {
        return response(endpoint.status ?? 200, answer(request));
      } catch (error) {
        if (error instanceof Refusal) return refusal(error);
        throw error;
      }
    }
    return refusal(new Refusal('not-found'));
  }
}

function refusal({ code, retryAfter }: Refusal): Response {
  const { status, title } = problemCatalogue[code];
  const document = { type: `/problems/${code}`, title, status, code, detail: title };
  return response(status, document, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
}

/** As much of a response as the studio reads: jsdom has none of its own. */
class Answered {
  readonly ok: boolean;
  readonly statusText = '';
  readonly headers: Headers;
  readonly status: number;
  readonly #text: string;

  constructor(status: number, text: string, headers: Record<string, string>) {
    this.ok = status < 400;
    this.status = status;
    this.headers = new Headers(headers);
    this.#text = text;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }

  json(): Promise<unknown> {
    return Promise.resolve(JSON.parse(this.#text) as unknown);
  }
}

globalThis.Response = Answered as unknown as typeof Response;

function response(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Answered(status, JSON.stringify(body ?? null), headers) as unknown as Response;
}
