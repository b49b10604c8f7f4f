import type { InboundMessage } from '../events/event.ts';
import type { ContactFacts, Env } from '../interpret/env.ts';

const contact: Record<keyof ContactFacts, true> = {
  id: true,
  name: true,
  email: true,
  phone: true,
  language: true,
  username: true,
  fields: true,
  tags: true,
};

const message: Record<keyof InboundMessage | 'id' | 'at' | 'kind', true> = {
  id: true,
  at: true,
  kind: true,
  text: true,
  payload: true,
  referral: true,
  bubbles: true,
  providerMessageId: true,
  replyTo: true,
  group: true,
};

const channel: Record<keyof Env['channel'], true> = { id: true, kind: true };

/** What stands directly under each name that a flow does not declare itself; null where nothing does, or anything may. */
const members: Readonly<Record<string, Readonly<Record<string, true>> | null>> = {
  contact,
  message,
  channel,
  language: null,
  now: null,
  vars: null,
};

/** The paths that templates and conditions can read in every flow, for suggestions: `contact.name`, `message.text`, `now`. */
export const knownNames: readonly string[] = Object.entries(members).flatMap(([root, inside]) =>
  inside ? Object.keys(inside).map((name) => `${root}.${name}`) : root === 'vars' ? [] : [root],
);

/** The beginning of a path that nothing is called, such as `contact.nmae` or `contcat`; undefined when all of it may be there. */
export function unknownPart(path: string): string | undefined {
  const [root = '', member] = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  if (!Object.hasOwn(members, root)) return root;
  const inside = members[root];
  return inside && member !== undefined && !Object.hasOwn(inside, member) ? `${root}.${member}` : undefined;
}
