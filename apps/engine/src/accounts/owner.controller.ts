import { Controller } from '@nestjs/common';
import { type InputOf, makeOwner } from '@filo/api';
import { Handles } from '../http/handles.ts';
import { AccountStore } from './account-store.ts';

/** The first account of an installation. */
@Controller()
export class OwnerController {
  constructor(private readonly accounts: AccountStore) {}

  @Handles(makeOwner)
  make({ body }: InputOf<typeof makeOwner>) {
    return this.accounts.makeOwner(body);
  }
}
