import type { Owner } from '../events/event.ts';
import type { JsonObject } from '../json.ts';
import type { Limits } from '../limits.ts';

/** The customer as templates see it (`contact.*`). */
export interface ContactFacts {
  id: string;
  name?: string;
  email?: string;
  phone?: string;
  /** What the channel or an earlier conversation said of the customer's language. */
  language?: string;
  username?: string;
  fields: JsonObject;
  tags: string[];
}

/** What the shell looked up before the step: the core itself looks nothing up. */
export interface Env {
  contact: ContactFacts;
  /** `id` and kind of the channel the event came through (`channel.*` in templates). */
  channel: { id: string; kind: string };
  /** Who holds the conversation now. The core never speaks unless it is `bot`. */
  owner: Owner;
  limits: Limits;
}
