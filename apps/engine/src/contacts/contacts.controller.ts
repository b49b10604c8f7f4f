import { Controller } from '@nestjs/common';
import { changeContact, type InputOf, listContacts, readContact } from '@filo/api';
import { Handles } from '../http/handles.ts';
import { ContactList } from './contact-list.ts';

/** Customers. */
@Controller()
export class ContactsController {
  constructor(private readonly contacts: ContactList) {}

  @Handles(listContacts)
  list({ query }: InputOf<typeof listContacts>) {
    return this.contacts.list(query);
  }

  @Handles(readContact)
  read({ params }: InputOf<typeof readContact>) {
    return this.contacts.read(params.id);
  }

  @Handles(changeContact)
  change({ params, body }: InputOf<typeof changeContact>) {
    return this.contacts.change(params.id, body);
  }
}
