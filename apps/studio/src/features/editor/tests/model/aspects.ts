import { type Before, expectationsOf, type JsonObject, type Played, type TestExpectation, type TestLine } from '@filo/core';

/** What can be expected of a line, in the order it is shown. */
export const aspects = ['texts', 'buttons', 'exits', 'vars', 'owner', 'ended', 'effects'] as const;

/** One thing that can be expected of a line. */
export type Aspect = (typeof aspects)[number];

/** The line expecting one thing more, as it is right now, or one thing less. */
export function withAspect(line: TestLine, aspect: Aspect, on: boolean, came: Played | undefined, before: Before | undefined): TestLine {
  const { expect = {}, ...bare } = line;
  const { [aspect]: _dropped, ...others } = expect;
  const next = on && came ? { ...others, ...valueOf(aspect, came, before) } : others;
  return Object.keys(next).length === 0 ? bare : { ...bare, expect: next };
}

function valueOf(aspect: Aspect, came: Played, before: Before | undefined): TestExpectation {
  switch (aspect) {
    case 'texts':
      return { texts: came.texts };
    case 'buttons':
      return { buttons: came.buttons };
    case 'exits':
      return { exits: came.exits };
    case 'vars':
      return { vars: expectationsOf(came, before).vars ?? came.vars };
    case 'owner':
      return { owner: came.owner };
    case 'ended':
      return { ended: came.ended };
    case 'effects':
      return { effects: came.effects as unknown as JsonObject[] };
  }
}
