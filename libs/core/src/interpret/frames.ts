import type { FlowVersion } from '../flow/version.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Frame } from '../state/state.ts';
import { coerce } from '../values/coerce.ts';
import { issue } from './record.ts';
import type { Turn } from './turn.ts';

/** The frame being walked. */
export function activeFrame(turn: Turn): Frame | undefined {
  return turn.state.frames.at(-1);
}

/** Puts the active frame at a node, with what the node remembers there. */
export function placeFrame(turn: Turn, nodeId: string, local?: Json): void {
  const { frames } = turn.state;
  const top = frames.at(-1);
  if (!top) return;
  const { flowVersionId, vars } = top;
  turn.state.frames = [
    ...frames.slice(0, -1),
    local === undefined ? { flowVersionId, nodeId, vars } : { flowVersionId, nodeId, vars, local },
  ];
}

/** Leaves the called flows above the first `depth` frames; nothing is brought back from them. */
export function unwind(turn: Turn, depth: number): void {
  const frames = turn.state.frames.slice(0, depth);
  const top = frames.pop();
  if (!top) return;
  const { outputs, ...frame } = top;
  turn.state.frames = [...frames, outputs ? frame : top];
}

/** The version a frame walks; undefined when it is no longer known. */
export function flowOf(turn: Turn, frame: Frame): FlowVersion | undefined {
  return frame.flowVersionId === turn.flow.id ? turn.flow : turn.flow.find({ versionId: frame.flowVersionId });
}

/** A frame at the start of a flow: declared initial values, then what it is given, fitted to the declared types. */
export function newFrame(turn: Turn, flow: FlowVersion, nodeId: string, given: JsonObject): Frame {
  const vars: JsonObject = {};
  for (const { key, initial } of flow.document.variables) if (initial !== undefined) vars[key] = initial;
  for (const [key, value] of Object.entries(given)) {
    if (key === '__proto__') continue;
    const { type } = flow.variables.get(key) ?? { type: 'any' };
    const fitted = coerce(value, type);
    if (!fitted.fits) issue(turn, 'type-mismatch', nodeId, { path: `vars.${key}`, type });
    vars[key] = fitted.value;
  }
  return { flowVersionId: flow.id, nodeId, vars };
}
