import { flowTest, type Line, testLine } from '@filo/core';
import { z } from 'zod';

const answer = z.object({ status: z.number(), selected: z.record(z.string(), z.json()) });

/** What is tried, as it is kept over a reload: a script of lines, and the circumstances it is played in. */
export const triedSchema = z.object({
  script: z.array(testLine).max(500),
  /** Node entered before the first line; null begins as a customer would. */
  startAt: z.string().nullable(),
  channel: z.string(),
  /** The customer's language; null leaves it to the flow. */
  language: z.string().nullable(),
  /** Who the customer is. */
  contact: flowTest.shape.contact.unwrap(),
  /** The clock at the first line. */
  at: z.iso.datetime(),
  /** Web calls are made for real as soon as the flow asks for them. */
  forReal: z.boolean(),
  /** The last answer given by hand, by node. */
  answers: z.record(z.string(), answer),
  /** The test of the flow these lines came from, and how many of the first ones are still its own; null for a chat begun by hand. */
  origin: z.object({ testId: z.string(), lines: z.number() }).nullable(),
  /** Labels of the buttons that were pressed, by payload: what a line is called when its button is gone. */
  labels: z.record(z.string(), z.string()),
});

/** What is tried: nothing but a script. Everything on the screen comes from playing it again. */
export type Tried = Omit<z.infer<typeof triedSchema>, 'script'> & { readonly script: readonly Line[] };

/** An answer of a web service, as the flow gets it. */
export type GivenAnswer = z.infer<typeof answer>;

/** A trial that has not begun. */
export function freshTried(about: Pick<Tried, 'channel' | 'at'> & Partial<Tried>): Tried {
  return { script: [], startAt: null, language: null, contact: {}, origin: null, forReal: false, answers: {}, labels: {}, ...about };
}
