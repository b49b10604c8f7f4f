import { differences, exactDifference } from './difference.ts';
import { markerPrefix } from './marker.ts';
import type { Expectation } from './node-case.ts';
import type { Played } from '../play/played.ts';

const parts = ['sends', 'effects', 'vars', 'contact'] as const;
const wholes = ['texts', 'buttons', 'exits', 'timer', 'path', 'owner', 'waitsFor', 'ended', 'language', 'ignored'] as const;

/** What a line led to against what its case expects. `single` cases look at the exits of `node` alone. */
export function compareLine(expected: Expectation, played: Played, single: boolean): string[] {
  const atMarker = single && played.waits?.startsWith(markerPrefix) === true;
  const seen = { ...played, waits: atMarker ? null : played.waits, waitsFor: atMarker ? [] : played.waitsFor };
  const exits = single ? played.exits.filter(({ nodeId }) => nodeId === 'node') : played.exits;
  return [
    ...parts.flatMap((key) => (expected[key] === undefined ? [] : differences(expected[key], seen[key], key))),
    ...wholes.flatMap((key) => (expected[key] === undefined ? [] : exactDifference(expected[key], seen[key], key))),
    ...(expected.exit === undefined ? [] : exactDifference(expected.exit, exits.at(-1)?.exit ?? null, 'exit')),
    ...(expected.waits === undefined ? [] : exactDifference(expected.waits, seen.waits, 'waits')),
    ...exactDifference(expected.issues ?? [], played.issues, 'issues'),
  ];
}
