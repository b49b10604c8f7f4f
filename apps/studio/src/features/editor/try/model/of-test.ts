import { type FlowTest, firstMoment, type FlowVersion, type Json, type JsonObject } from '@filo/core';
import { playTest } from '../../parts/play-test.ts';
import type { GivenAnswer, Tried } from './tried.ts';

/**
 * The first lines of a test as a trial, in the test's circumstances. What web services answer anywhere in the test is offered
 * again when the same node asks. `kept`: the test is one of the flow's, and may be replaced by what is tried.
 */
export function triedOfTest(test: FlowTest, lines: number, kept: boolean, flow: FlowVersion | null): Tried {
  const { id, lines: all, start, channel, language, contact, at } = test;
  const script = all.slice(0, lines);
  return {
    script,
    startAt: start ?? null,
    channel,
    language: language ?? null,
    contact: contact ?? {},
    at: new Date(at ?? firstMoment).toISOString(),
    // A test is repeatable: it calls nothing.
    forReal: false,
    answers: flow ? answersIn(test, flow) : {},
    labels: {},
    origin: kept ? { testId: id, lines: script.length } : null,
  };
}

function answersIn(test: FlowTest, flow: FlowVersion): Record<string, GivenAnswer> {
  const { opening, played } = playTest(flow, test);
  const asked = (line: number) => (line === 0 ? opening : played[line - 1])?.awaited;
  return Object.fromEntries(
    test.lines.flatMap((line, index): [string, GivenAnswer][] => {
      const effect = asked(index);
      return 'answer' in line && effect ? [[effect.nodeId, givenAnswer(line.answer)]] : [];
    }),
  );
}

/** Tests are written by hand too: what has no status is taken to be well. */
function givenAnswer(answer: Json): GivenAnswer {
  const { status, selected } = isObject(answer) ? answer : {};
  return { status: typeof status === 'number' ? status : 200, selected: isObject(selected) ? selected : {} };
}

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
