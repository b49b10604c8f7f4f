import { Controller, Inject } from '@nestjs/common';
import { type AnswerOf, type InputOf, tryWebhook } from '@filo/api';
import { randomUUID } from 'node:crypto';
import { Address } from '../http/address.ts';
import { Handles } from '../http/handles.ts';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import { GuardedFetcher } from '../security/tokens.ts';
import { callWebhook } from './call-webhook.ts';
import { withOwnAddress } from './own-address.ts';

/** Web calls for trials of a flow: no conversation waits for the answer, and nothing of them is kept. */
@Controller()
export class TryWebhookController {
  readonly #fetch: GuardedFetch;

  constructor(@Inject(GuardedFetcher) guardedFetch: GuardedFetch, address: Address) {
    this.#fetch = withOwnAddress(guardedFetch, () => address.own);
  }

  @Handles(tryWebhook)
  async try({ body }: InputOf<typeof tryWebhook>): Promise<AnswerOf<typeof tryWebhook>> {
    const { body: sent, secret, ...request } = body;
    const called = await callWebhook(
      `try-${randomUUID()}`,
      { ...request, retries: 0, ...(sent !== undefined && { body: sent }), ...(secret !== undefined && { secret }) },
      this.#fetch,
      Date.now,
    );
    return 'done' in called ? { done: { ...called.done } } : { failed: called.failed };
  }
}
