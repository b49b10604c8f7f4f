import { Controller } from '@nestjs/common';
import { type InputOf, listApiKeys, makeApiKey, revokeApiKey } from '@filo/api';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { Problem } from '../problems/problem.ts';
import { ApiKeyStore } from './api-key-store.ts';

/** Keys for programs. */
@Controller()
export class ApiKeysController {
  constructor(private readonly keys: ApiKeyStore) {}

  @Handles(makeApiKey)
  make({ body }: InputOf<typeof makeApiKey>, caller: Caller) {
    const beyond = caller.kind === 'key' ? body.scopes.filter((scope) => !caller.scopes.includes(scope)) : [];
    if (beyond.length > 0) throw new Problem('not-allowed', `A key cannot give what it does not have: ${beyond.join(', ')}.`);
    return this.keys.make(body.name, body.scopes, caller.kind === 'anonymous' ? null : caller.userId);
  }

  @Handles(listApiKeys)
  list({ query }: InputOf<typeof listApiKeys>) {
    return this.keys.list(query.limit, query.cursor);
  }

  @Handles(revokeApiKey)
  async revoke({ params }: InputOf<typeof revokeApiKey>): Promise<undefined> {
    await this.keys.revoke(params.id);
  }
}
