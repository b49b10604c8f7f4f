import type { Owner } from '../events/event.ts';
import type { JsonObject } from '../json.ts';
import type { Line } from '../play/line.ts';
import type { Played } from '../play/played.ts';
import { isDeepEqual } from '../values/deep-equal.ts';
import type { TestExpectation, TestLine } from './flow-test.ts';

/** How things stood before a line; at the beginning of a chat nothing is remembered and the bot has the word. */
export interface Before {
  vars: JsonObject;
  owner: Owner;
  ended: boolean;
}

const beginning: Before = { vars: {}, owner: 'bot', ended: false };

/**
 * What to expect of a line from now on, from what it led to when it was tried: what was said, the buttons, the exits,
 * and of variables, owner and end what changed.
 */
export function expectationsOf(played: Played, before: Before = beginning): TestExpectation {
  const { texts, buttons, exits, vars, owner, ended } = played;
  const changed = changedVariables(before.vars, vars);
  return {
    texts,
    ...((texts.length > 0 || buttons.length > 0) && { buttons }),
    exits,
    ...(Object.keys(changed).length > 0 && { vars: changed }),
    ...(owner !== before.owner && { owner }),
    ...(ended !== before.ended && { ended }),
  };
}

/**
 * The lines of a tried or recorded chat as lines of a test: each expects again what it led to. What a line says it
 * expects already is replaced; lines that were not played, and those that only set something by hand, expect nothing.
 */
export function withExpectations(
  lines: readonly (Line | TestLine)[],
  played: readonly Played[],
  opening: Played | null = null,
): TestLine[] {
  return lines.map((line, index) => {
    const { expect: _expect, ...bare } = line as TestLine;
    const came = played[index];
    if (!came || 'set' in line || 'channel' in line || 'language' in line) return bare;
    return { ...bare, expect: expectationsOf(came, (index === 0 ? opening : played[index - 1]) ?? beginning) };
  });
}

function changedVariables(before: JsonObject, now: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (key) => !isDeepEqual(before[key] ?? null, now[key] ?? null),
  );
  return Object.fromEntries(keys.map((key) => [key, now[key] ?? null]));
}
