import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { interview, interviewQuestions } from '../flows/interview.ts';
import { answered, numbers, said, statuses } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { settledTranscripts } from './transcripts.ts';

const people = 200;

const names = ['Ada', 'Bruno', 'Carla', 'Dario', 'Elena', 'Franco', 'Giulia', 'Hugo', 'Irene', 'Luca'];
const sizes = ['Small', 'Medium', 'Large'];

/** The five answers of one person, unlike anybody else's. */
const answersOf = (index: number): string[] => [
  names[index % names.length] ?? '',
  `person${index}@mail.example`,
  String(index + 1),
  new Date(Date.UTC(2040, 0, 1 + index)).toISOString().slice(0, 10),
  sizes[index % sizes.length] ?? '',
];

describe.each(backends)('two hundred people at once, with $name', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: interview });
  });

  afterAll(() => desk.close());

  it('serves each of them in order, with their own five answers', async () => {
    const { telegram, client, channelId } = desk;
    const everybody = numbers(people).map((index) => ({ customer: telegram.customer(2000 + index), answers: answersOf(index) }));
    await Promise.all(everybody.map(({ customer }) => customer.says('Hello')));
    // Five lines in a row from everybody, none waiting for a question.
    await Promise.all(everybody.map(({ customer, answers }) => customer.saysAtOnce(answers)));
    await Promise.all(everybody.map(({ customer }) => customer.hearsMessages(interviewQuestions.length + 1)));
    const told = await settledTranscripts(client, channelId);
    expect(told.size).toBe(people);
    for (const { customer, answers } of everybody) {
      expect(customer.heard).toEqual([...interviewQuestions, answers.join(' · ')]);
      const transcript = told.get(String(customer.id));
      if (!transcript) throw new Error(`Nothing is known of ${customer.id}`);
      expect(said(transcript)).toEqual(['Hello', ...answers]);
      expect(answered(transcript)).toEqual(customer.heard);
      expect(new Set(statuses(transcript))).toEqual(new Set(['sent']));
    }
  });
});
