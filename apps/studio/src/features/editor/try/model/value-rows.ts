import type { FlowVersion, Json, JsonObject, Played, Variable } from '@filo/core';

/** A value of the conversation as the drawer shows it. */
export interface ValueRow {
  /** As a `set` line names it: `vars.total`, `contact.name`. */
  path: string;
  /** As the author knows it. */
  name: string;
  type: Variable['type'];
  value: Json;
  /** What it held before the last line, when that changed it. */
  was?: Json;
}

const contactFields = ['name', 'email', 'phone', 'language', 'tags'] as const;

/** All that the conversation remembers: variables of the flow being walked, then the contact. */
export function valueRows(flow: FlowVersion, now: Played | null, then: Played | null): ValueRow[] {
  const declared = activeFlow(flow, now).variables;
  const vars = now?.vars ?? Object.fromEntries([...declared.values()].map(({ key, initial }) => [key, initial ?? null]));
  const keys = [...new Set([...declared.keys(), ...Object.keys(vars)])];
  const contact = (now?.contact ?? { fields: {}, tags: [] }) as unknown as JsonObject & { fields: JsonObject };
  const contactThen = then?.contact as unknown as typeof contact | undefined;
  return [
    ...keys.map((key) =>
      row(`vars.${key}`, key, declared.get(key)?.type ?? 'any', vars[key], then && now ? { before: then.vars[key] } : null),
    ),
    ...contactFields.map((field) =>
      row(
        `contact.${field}`,
        field,
        field === 'tags' ? 'list' : 'text',
        contact[field],
        contactThen ? { before: contactThen[field] } : null,
      ),
    ),
    ...Object.keys(contact.fields).map((field) =>
      row(`contact.fields.${field}`, field, 'any', contact.fields[field], contactThen ? { before: contactThen.fields[field] } : null),
    ),
  ];
}

function activeFlow(flow: FlowVersion, now: Played | null): FlowVersion {
  const versionId = now?.state.frames.at(-1)?.flowVersionId;
  return versionId === undefined || versionId === flow.id ? flow : (flow.find({ versionId }) ?? flow);
}

function row(
  path: string,
  name: string,
  type: ValueRow['type'],
  value: Json | undefined,
  then: { before: Json | undefined } | null,
): ValueRow {
  const one: ValueRow = { path, name, type, value: value ?? null };
  const was = then?.before ?? null;
  return then && JSON.stringify(was) !== JSON.stringify(one.value) ? { ...one, was } : one;
}
