import { ApiKey } from './api-key.ts';
import { ChannelRow } from './channel.ts';
import { Contact } from './contact.ts';
import { Flow } from './flow.ts';
import { FlowVersionRow } from './flow-version.ts';
import { Media } from './media.ts';
import { Session } from './session.ts';
import { User } from './user.ts';

/** Every entity: the tables that are read and written row by row. The others are the hot path's, and have SQL. */
export const entities = [User, Session, ApiKey, Flow, FlowVersionRow, ChannelRow, Contact, Media] as const;
