import { Controller } from '@nestjs/common';
import { addUser, type InputOf, listUsers, removeUser } from '@filo/api';
import { Handles } from '../http/handles.ts';
import { AccountStore } from './account-store.ts';

/** People who may sign in. */
@Controller()
export class UsersController {
  constructor(private readonly accounts: AccountStore) {}

  @Handles(listUsers)
  list({ query }: InputOf<typeof listUsers>) {
    return this.accounts.list(query.limit, query.cursor);
  }

  @Handles(addUser)
  add({ body }: InputOf<typeof addUser>) {
    return this.accounts.add(body, 'agent');
  }

  @Handles(removeUser)
  async remove({ params }: InputOf<typeof removeUser>): Promise<undefined> {
    await this.accounts.remove(params.id);
  }
}
