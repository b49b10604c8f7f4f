import type { Json, Line } from '@filo/core';
import type { GivenAnswer, Tried } from './tried.ts';

/** Lines a test may have; a trial that is longer could not be saved. */
const maxLines = 500;

/** One more line, or several that belong together. */
export function withLines(tried: Tried, ...lines: readonly Line[]): Tried {
  return { ...tried, script: [...tried.script, ...lines].slice(0, maxLines) };
}

/** The trial as it was before this line. */
export function before(tried: Tried, line: number): Tried {
  const lines = Math.max(0, line);
  const origin = tried.origin && { ...tried.origin, lines: Math.min(tried.origin.lines, lines) };
  return { ...tried, origin, script: tried.script.slice(0, lines) };
}

/** The customer presses a button. The payload is kept, so that the button may be renamed and still be pressed. */
export function withPress(tried: Tried, { label, payload }: { label: string; payload: string }): Tried {
  return { ...withLines(tried, { click: payload }), labels: { ...tried.labels, [payload]: label } };
}

/** Values set by hand; what is set one after the other is one line. */
export function withValue(tried: Tried, path: string, value: Json): Tried {
  const last = tried.script.at(-1);
  if (!last || !('set' in last)) return withLines(tried, { set: { [path]: value } });
  return withLines(before(tried, tried.script.length - 1), { set: { ...last.set, [path]: value } });
}

/** The web service answers; the answer is offered again when the same node asks once more. */
export function withAnswer(tried: Tried, nodeId: string, { status, selected }: GivenAnswer): Tried {
  return { ...withLines(tried, { answer: { status, selected } }), answers: { ...tried.answers, [nodeId]: { status, selected } } };
}

/** Nothing said yet, in the same circumstances and of no test, beginning at a node or as a customer would. */
export function startedOver(tried: Tried, startAt: string | null, at: string): Tried {
  return { ...tried, script: [], labels: {}, origin: null, startAt, at };
}

/** The customer is called this; nothing, when it is empty. */
export function withName(tried: Tried, name: string): Tried {
  const { name: _dropped, ...others } = tried.contact;
  return { ...tried, contact: name === '' ? others : { ...others, name } };
}
