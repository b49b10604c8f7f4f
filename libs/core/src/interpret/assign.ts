import type { ContactPatch } from '../effects/effect.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { Json } from '../json.ts';
import { coerce } from '../values/coerce.ts';
import { parsePath, readSteps, writeSteps } from '../values/path.ts';
import { plainText } from '../values/plain.ts';
import { emit } from './emit.ts';
import { activeFrame } from './frames.ts';
import { issue } from './record.ts';
import type { Turn } from './turn.ts';

const plainFields = ['name', 'email', 'phone', 'language'] as const;

/** Writes values by path into the active frame's variables and the contact; contact writes become one `update.contact`. */
export function assign(turn: Turn, flow: FlowVersion, nodeId: string, writes: Record<string, Json>): void {
  const patch: ContactPatch = {};
  for (const [path, value] of Object.entries(writes)) {
    const steps = parsePath(path);
    if (steps?.[0] === 'vars' && steps.length > 1) writeVariable(turn, flow, nodeId, path, steps, value);
    else if (steps?.[0] === 'contact' && patchWith(patch, turn, steps, value)) turn.trace.push({ what: 'assigned', nodeId, path, value });
    else issue(turn, 'unknown-path', nodeId, { path });
  }
  if (Object.keys(patch).length > 0) emit(turn, nodeId, { type: 'update.contact', patch });
}

function writeVariable(turn: Turn, flow: FlowVersion, nodeId: string, path: string, steps: readonly string[], given: Json): void {
  const { frames } = turn.state;
  const top = activeFrame(turn);
  if (!top) return;
  let value = given;
  const type = steps.length === 2 ? flow.variables.get(steps[1] ?? '')?.type : undefined;
  if (type) {
    const fitted = coerce(given, type);
    if (!fitted.fits) issue(turn, 'type-mismatch', nodeId, { path, type });
    value = fitted.value;
  }
  turn.state.frames = [...frames.slice(0, -1), { ...top, vars: writeSteps(top.vars, steps, value, 1) }];
  turn.trace.push({ what: 'assigned', nodeId, path, value });
}

/** Adds one write to a patch; false when contacts have no such field. */
function patchWith(patch: ContactPatch, turn: Turn, steps: readonly string[], value: Json): boolean {
  const [, field, ...rest] = steps;
  const plain = plainFields.find((name) => name === field);
  if (plain && rest.length === 0) {
    patch[plain] = plainText(value);
    return true;
  }
  if (field === 'tags' && rest.length === 0) {
    patch.addTags = [
      ...(patch.addTags ?? []),
      ...(Array.isArray(value) ? value : [value]).map((tag) => plainText(tag)).filter((tag) => tag !== ''),
    ];
    return true;
  }
  const [name] = rest;
  if (field !== 'fields' || name === undefined) return false;
  const fields = patch.fields ?? {};
  const before = Object.hasOwn(fields, name) ? fields : { [name]: readSteps(turn.contact.fields, [name]) ?? null };
  patch.fields = { ...fields, ...writeSteps(before, rest, value) };
  return true;
}
