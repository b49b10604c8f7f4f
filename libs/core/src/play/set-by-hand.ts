import type { ContactFacts } from '../interpret/env.ts';
import type { Json, JsonObject } from '../json.ts';
import { coerce } from '../values/coerce.ts';
import { parsePath, writeSteps } from '../values/path.ts';
import { plainText } from '../values/plain.ts';
import type { Player } from './player.ts';
import type { Problem } from './problem.ts';

const plainFields = new Set(['name', 'email', 'phone', 'language', 'username']);

/**
 * Writes variables and contact as a person at the desk would, not as a flow does: nothing happens in the conversation,
 * tags are replaced, and null empties a field of the contact. Gives the problem with the first path that leads nowhere.
 */
export function setByHand(player: Player, values: Record<string, Json>): Problem | null {
  for (const [path, value] of Object.entries(values)) {
    const steps = parsePath(path);
    if (steps?.[0] === 'vars' && steps.length > 1) player.setVariable(steps, fitted(player, steps, value));
    else {
      const contact = steps?.[0] === 'contact' ? contactWith(player.env.contact, steps, value) : undefined;
      if (!contact) return { code: 'no-path', params: { path } };
      player.env = { ...player.env, contact };
    }
  }
  return null;
}

function fitted({ flow, state }: Player, steps: readonly string[], value: Json): Json {
  const versionId = state.frames.at(-1)?.flowVersionId ?? flow.id;
  const active = versionId === flow.id ? flow : flow.find({ versionId });
  const type = steps.length === 2 ? active?.variables.get(steps[1] ?? '')?.type : undefined;
  return type ? coerce(value, type).value : value;
}

function contactWith(contact: ContactFacts, steps: readonly string[], value: Json): ContactFacts | undefined {
  const [, field = '', ...rest] = steps;
  if (field === 'fields' && rest.length > 0) return { ...contact, fields: writeSteps(contact.fields, rest, value) };
  if (rest.length > 0) return undefined;
  if (field === 'tags') {
    const tags = (Array.isArray(value) ? value : [value]).map((tag) => plainText(tag)).filter((tag) => tag !== '');
    return { ...contact, tags: [...new Set(tags)] };
  }
  if (!plainFields.has(field)) return undefined;
  const others = Object.fromEntries(Object.entries(contact as unknown as JsonObject).filter(([key]) => key !== field));
  return { ...others, ...(value !== null && { [field]: plainText(value) }) } as unknown as ContactFacts;
}
