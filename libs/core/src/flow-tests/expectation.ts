import { z } from 'zod';
import { owners } from '../events/event.ts';
import type { Json } from '../json.ts';

const json = z.json() as z.ZodType<Json>;
const jsonObject = z.record(z.string().max(200), json);
const strings = z.array(z.string().max(70_000)).max(200);

/** What a line of a test, or of a case, may be expected to lead to. Only what is named is compared. */
export const expectationShape = {
  /** What was said, one string per bubble. */
  texts: strings,
  /** Labels under the last message of the line; an empty list means none. */
  buttons: strings,
  /** Exits taken, in order. */
  exits: z.array(z.strictObject({ nodeId: z.string().max(32), exit: z.string().max(28) })).max(200),
  /** Variables of the active flow, as a part: null also fits one that is not there. */
  vars: jsonObject,
  owner: z.enum(owners),
  /** Whether no run is left. */
  ended: z.boolean(),
  /** What was asked for besides messages and timers, in order, each as a part. */
  effects: z.array(jsonObject).max(100),
};
