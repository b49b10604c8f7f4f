import type { AnyNodeKind, NodeKinds } from '@filo/core';
import { businessHours } from './business-hours/run.ts';
import { buttonMenu } from './button-menu/run.ts';
import { condition } from './condition/run.ts';
import { end } from './end/run.ts';
import { entityCapture } from './entity-capture/run.ts';
import { handoff } from './handoff/run.ts';
import { jump } from './jump/run.ts';
import { message } from './message/run.ts';
import { note } from './note/run.ts';
import { randomSplit } from './random-split/run.ts';
import { setVariable } from './set-variable/run.ts';
import { subflow } from './subflow/run.ts';
import { trigger } from './trigger/run.ts';
import { wait } from './wait/run.ts';
import { webhookCall } from './webhook-call/run.ts';

const kinds: AnyNodeKind[] = [
  trigger,
  message,
  buttonMenu,
  entityCapture,
  condition,
  setVariable,
  webhookCall,
  wait,
  jump,
  subflow,
  randomSplit,
  businessHours,
  handoff,
  end,
  note,
];

/** Every node type Filo comes with, by type, in the order of the palette. */
export const nodeKinds: NodeKinds = new Map(kinds.map((kind) => [kind.type, kind]));
