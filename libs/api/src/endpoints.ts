import type { Endpoint } from './endpoint.ts';
import * as apiKeys from './endpoints/api-keys.ts';
import * as channels from './endpoints/channels.ts';
import * as contacts from './endpoints/contacts.ts';
import * as conversations from './endpoints/conversations.ts';
import * as deadLetters from './endpoints/dead-letters.ts';
import * as demo from './endpoints/demo.ts';
import * as flows from './endpoints/flows.ts';
import * as health from './endpoints/health.ts';
import * as media from './endpoints/media.ts';
import * as owner from './endpoints/owner.ts';
import * as pages from './endpoints/pages.ts';
import * as session from './endpoints/session.ts';
import * as setup from './endpoints/setup.ts';
import * as users from './endpoints/users.ts';
import * as widget from './endpoints/widget.ts';

const resources = [
  setup,
  owner,
  session,
  users,
  apiKeys,
  flows,
  channels,
  conversations,
  contacts,
  media,
  widget,
  deadLetters,
  demo,
  health,
  pages,
];

/** Every address of the engine that is described: what is not here is not served, and what is here must be. */
export const endpoints: readonly Endpoint[] = resources.flatMap((resource) => Object.values<Endpoint>(resource));
