import { Module } from '@nestjs/common';
import { ContactList } from './contact-list.ts';
import { ContactsController } from './contacts.controller.ts';

/** Customers, read and corrected. */
@Module({ controllers: [ContactsController], providers: [ContactList] })
export class ContactsModule {}
