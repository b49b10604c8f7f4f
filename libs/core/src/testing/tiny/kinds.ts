import type { AnyNodeKind, NodeKinds } from '../../kinds/kind.ts';
import { tinyFaulty } from './faulty.ts';
import { tinyHand } from './people.ts';
import { tinyMenu, tinySay } from './talk.ts';
import { tinyTrigger } from './trigger.ts';
import { tinyCall, tinyEnd, tinyJump, tinyPause, tinySet, tinyWeb } from './work.ts';

const all: AnyNodeKind[] = [tinyTrigger, tinySay, tinyMenu, tinySet, tinyWeb, tinyCall, tinyJump, tinyPause, tinyEnd, tinyHand, tinyFaulty];

/** A kind for each thing a node can do, as small as it can be: the interpreter's specs play with them. */
export const tinyKinds: NodeKinds = new Map(all.map((kind) => [kind.type, kind]));
