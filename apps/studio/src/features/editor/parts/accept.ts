import type { FlowTest, Json, JsonObject, Played, Session, TestExpectation, TestLine } from '@filo/core';

/** What a line expects, brought up to what came of it: the same things as before are expected, and no others. */
export function accepted(expect: TestExpectation, came: Played): TestExpectation {
  return {
    ...(expect.texts && { texts: came.texts }),
    ...(expect.buttons && { buttons: came.buttons }),
    ...(expect.exits && { exits: came.exits }),
    ...(expect.vars && { vars: narrowed(expect.vars, came.vars) as JsonObject }),
    ...(expect.owner !== undefined && { owner: came.owner }),
    ...(expect.ended !== undefined && { ended: came.ended }),
    ...(expect.effects && { effects: acceptedEffects(expect.effects, came.effects as unknown as JsonObject[]) }),
  };
}

/** The test with one line accepted as it came out. */
export function acceptLine(test: FlowTest, index: number, session: Session): FlowTest {
  return { ...test, lines: test.lines.map((line, at) => (at === index ? acceptedLine(line, session.played[at]) : line)) };
}

/** The test with everything accepted that came out; lines that could not be done stay as they are. */
export function acceptAll(test: FlowTest, session: Session): FlowTest {
  return { ...test, lines: test.lines.map((line, at) => acceptedLine(line, session.played[at])) };
}

/** A line expecting the same things as before, as they came out now. */
export function acceptedLine(line: TestLine, came: Played | undefined): TestLine {
  return line.expect && came ? { ...line, expect: accepted(line.expect, came) } : line;
}

/** Effects are expected in part: the parts that were named stay named while the same things are asked for. */
function acceptedEffects(expected: readonly JsonObject[], came: readonly JsonObject[]): JsonObject[] {
  const same = expected.length === came.length && expected.every((one, index) => one['type'] === came[index]?.['type']);
  return same ? came.map((one, index) => narrowed(expected[index] ?? {}, one) as JsonObject) : [...came];
}

/** Of a value, what a part names. */
function narrowed(part: Json, value: Json): Json {
  if (!isObject(part) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, narrowed(inner, value[key] ?? null)]));
}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
