import {
  buttonsOf,
  type Json,
  type JsonObject,
  type Line,
  plainText,
  type Played,
  type Resume,
  type Session,
  type Variable,
} from '@filo/core';

/** Kinds of line that can be written by hand. */
export const draftKinds = ['say', 'click', 'wait', 'answer', 'fail', 'set', 'owner', 'agent'] as const;

/** A kind of line that can be written by hand. */
export type DraftKind = (typeof draftKinds)[number];

/** A line while it is written: what stands in its fields. */
export interface LineDraft {
  kind: DraftKind;
  /** What is said by whom, or the label of the pressed button. */
  words: string;
  seconds: number;
  status: number;
  /** Values of the answer, as JSON. */
  values: string;
  code: string;
  path: string;
  value: string;
  owner: 'bot' | 'queue' | 'agent' | 'external';
  /** Where the bot goes on when it has the chat again. */
  resume: Resume;
}

/** Why a web call may fail. */
export const failures = ['timeout', 'http-status', 'network', 'address-refused'] as const;

/** Whether a line can be edited by hand; pictures, links and calls of other systems can only be moved or removed. */
export function editable(line: Line): boolean {
  return draftKinds.some((kind) => kind in line);
}

/** Labels of the buttons shown before a line, by payload, the last shown first. */
export function shownButtons(session: Session | null, before: number): Map<string, string> {
  const all = session ? [...(session.opening ? [session.opening] : []), ...session.played.slice(0, before)] : [];
  const shown = new Map<string, string>();
  for (const button of all.toReversed().flatMap(({ sends }) => sends.flatMap(buttonsOf)))
    if (button.kind === 'reply' && !shown.has(button.payload)) shown.set(button.payload, button.label);
  return shown;
}

/** Values that the flow would save from a web service's answer, each with an example; null when it waits for none. */
export function awaitedValues(before: Played | null | undefined, variables: readonly Variable[]): JsonObject | null {
  const awaited = before?.awaited;
  if (awaited?.type !== 'call.webhook') return null;
  const typeOf = (path: string): Variable['type'] => variables.find(({ key }) => path === `vars.${key}`)?.type ?? 'text';
  return Object.fromEntries(Object.keys(awaited.request.select).map((path) => [path, examples[typeOf(path)]]));
}

const examples: Record<Variable['type'], Json> = { text: '', number: 1, boolean: true, date: '2025-01-31', list: [], object: {}, any: '' };

/** What stands in the fields for a line, or for a new one: while the flow waits for a web service, that is its answer. */
export function draftOf(line: Line | undefined, shown: ReadonlyMap<string, string>, awaited: JsonObject | null = null): LineDraft {
  const fresh: LineDraft = {
    kind: awaited ? 'answer' : 'say',
    words: '',
    seconds: 60,
    status: 200,
    values: JSON.stringify(awaited ?? {}, null, 2),
    code: 'timeout',
    path: '',
    value: '',
    owner: 'agent',
    resume: { at: 'resolved' },
  };
  if (!line) return fresh;
  if ('say' in line) return { ...fresh, kind: 'say', words: line.say };
  if ('click' in line) return { ...fresh, kind: 'click', words: shown.get(line.click) ?? line.click };
  if ('wait' in line) return { ...fresh, kind: 'wait', seconds: line.wait / 1000 };
  if ('answer' in line) {
    const { status, selected } = (line.answer ?? {}) as { status?: number; selected?: Json };
    return { ...fresh, kind: 'answer', status: status ?? 200, values: JSON.stringify(selected ?? {}, null, 2) };
  }
  if ('fail' in line) return { ...fresh, kind: 'fail', code: line.fail.code };
  if ('owner' in line) return { ...fresh, kind: 'owner', owner: line.owner, resume: line.resume ?? fresh.resume };
  if ('agent' in line) return { ...fresh, kind: 'agent', words: line.agent };
  if ('set' in line) {
    const [path = '', value = null] = Object.entries(line.set)[0] ?? [];
    return { ...fresh, kind: 'set', path, value: plainText(value) };
  }
  return fresh;
}

/** The line that the fields make; null while something is missing. `old` keeps what the fields do not show. */
export function lineOf(draft: LineDraft, shown: ReadonlyMap<string, string>, variables: readonly Variable[], old?: Line): Line | null {
  switch (draft.kind) {
    case 'say':
      return draft.words === '' ? null : { say: draft.words };
    case 'click': {
      const payloads = [...shown].filter(([, label]) => label === draft.words).map(([payload]) => payload);
      return draft.words === '' ? null : { click: payloads[0] ?? draft.words };
    }
    case 'wait':
      return draft.seconds > 0 ? { wait: Math.round(draft.seconds * 1000) } : null;
    case 'answer': {
      const selected = readObject(draft.values);
      return selected && { answer: { status: draft.status, selected } };
    }
    case 'fail':
      // What came with the failure is not on the screen: it stays while the reason does.
      if (old && 'fail' in old && old.fail.code === draft.code) return { fail: old.fail };
      return { fail: { code: draft.code, text: draft.code, ...(draft.code === 'http-status' && { status: 500 }) } };
    case 'owner':
      return draft.owner === 'bot' ? { owner: 'bot', resume: draft.resume } : { owner: draft.owner };
    case 'agent':
      return draft.words === '' ? null : { agent: draft.words };
    case 'set': {
      if (draft.path === '') return null;
      const [first] = Object.keys(old && 'set' in old ? old.set : {});
      const others = Object.entries(old && 'set' in old ? old.set : {}).filter(([path]) => path !== first && path !== draft.path);
      return { set: { [draft.path]: typed(draft.value, draft.path, variables), ...Object.fromEntries(others) } };
    }
  }
}

/** JSON of an object; null when it is none. */
export function readObject(text: string): JsonObject | null {
  try {
    const read = JSON.parse(text) as Json;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

function typed(text: string, path: string, variables: readonly Variable[]): Json {
  const type = variables.find(({ key }) => path === `vars.${key}`)?.type ?? 'text';
  if (text === '') return null;
  if (type === 'text' || type === 'date') return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Not JSON: it stays the words it is, and is fitted to the variable when it is played.
    return text;
  }
}
