import { describe, expect, it } from '@jest/globals';
import { deskScript, linesPerVisit } from '../desk/desk-script.ts';
import { Customer } from './customer.ts';

const upToTheOrder = (): { customer: Customer; order: string } => {
  const customer = new Customer(7, deskScript);
  for (const answer of ['Hello Customer 7! How can I help?', 'Your order number?']) {
    customer.say(0);
    customer.hear(answer, 1);
  }
  return { customer, order: customer.say(100) };
};

describe('a customer', () => {
  it('takes exactly the answers to its line, in order, and tells how long each took', () => {
    const { customer, order } = upToTheOrder();
    expect(customer.missing).toBe(2);
    expect(customer.hear(`Order ${order} is on its way.`, 130)).toEqual({ first: true, last: false, waitedMs: 30 });
    expect(customer.hear('Thank you, Customer 7.', 150)).toEqual({ first: false, last: true, waitedMs: 50 });
    expect(customer.missing).toBe(0);
    expect(customer.say(200)).toBe('hi');
  });

  it('finds an answer that overtakes another', () => {
    const { customer } = upToTheOrder();
    expect(customer.hear('Thank you, Customer 7.', 130)).toEqual({ wrong: expect.stringContaining('is on its way." was to come') });
  });

  it('finds an answer that comes twice', () => {
    const { customer, order } = upToTheOrder();
    customer.hear(`Order ${order} is on its way.`, 130);
    expect(customer.hear(`Order ${order} is on its way.`, 131)).toHaveProperty('wrong');
    customer.hear('Thank you, Customer 7.', 150);
    expect(customer.hear('Thank you, Customer 7.', 151)).toEqual({ wrong: expect.stringContaining('nothing more') });
  });

  it('finds the answer to another visit or to another customer', () => {
    const { customer, order } = upToTheOrder();
    expect(deskScript(7, 2 + linesPerVisit).say).not.toBe(order);
    for (const stranger of [deskScript(7, 2 + linesPerVisit), deskScript(8, 2)]) {
      expect(customer.hear(stranger.hear[0] ?? '', 130)).toHaveProperty('wrong');
    }
  });

  it('does not write before it was answered', () => {
    const { customer } = upToTheOrder();
    expect(() => customer.say(140)).toThrow('still waits');
  });

  it('can begin in the middle of a visit', () => {
    expect(new Customer(7, deskScript, 2).say(0)).toMatch(/^[A-Z]{2}\d{4}$/);
  });
});
