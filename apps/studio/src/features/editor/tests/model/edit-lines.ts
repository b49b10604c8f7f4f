import { expectationsOf, type FlowTest, type FlowVersion, type Line, type TestLine } from '@filo/core';
import { playTest } from '../../parts/play-test.ts';

/** The test with one more line, which expects what it leads to right now, if it can be played. */
export function addLine(test: FlowTest, line: Line, at: number, flow: FlowVersion | null): FlowTest {
  const longer = { ...test, lines: test.lines.toSpliced(at, 0, line) };
  if (!flow || 'set' in line || 'channel' in line || 'language' in line) return longer;
  const { played, opening } = playTest(flow, longer);
  const came = played[at];
  if (!came) return longer;
  const expecting: TestLine = { ...line, expect: expectationsOf(came, played[at - 1] ?? opening ?? undefined) };
  return { ...longer, lines: longer.lines.with(at, expecting) };
}

/** The test without a line. */
export function removeLine(test: FlowTest, at: number): FlowTest {
  return { ...test, lines: test.lines.toSpliced(at, 1) };
}

/** The test with a line a place further up (-1) or down (1); as it is at the ends. */
export function moveLine(test: FlowTest, at: number, by: -1 | 1): FlowTest {
  const line = test.lines[at];
  const to = at + by;
  if (!line || to < 0 || to >= test.lines.length) return test;
  return { ...test, lines: test.lines.toSpliced(at, 1).toSpliced(to, 0, line) };
}

/** The test with another line in the place of one, which goes on expecting what that expected. */
export function replaceLine(test: FlowTest, at: number, line: Line): FlowTest {
  const expect = test.lines[at]?.expect;
  return { ...test, lines: test.lines.with(at, expect ? { ...line, expect } : line) };
}
