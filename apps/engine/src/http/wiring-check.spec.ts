import { describe, expect, it } from '@jest/globals';
import { endpoint } from '@filo/api';
import { wiringFaults } from './wiring-check.ts';

const one = endpoint({ id: 'one', method: 'GET', path: '/one', summary: 'One.', access: 'public' });
const two = endpoint({ id: 'two', method: 'POST', path: '/two', summary: 'Two.', access: 'public' });

describe('wiringFaults', () => {
  it('finds none when each endpoint has its handler', () => {
    expect(
      wiringFaults(
        [one, two],
        [
          { name: 'A.one', endpoint: one },
          { name: 'A.two', endpoint: two },
        ],
      ),
    ).toEqual([]);
  });

  it('names endpoints without a handler or with two, and handlers without an endpoint', () => {
    const handlers = [
      { name: 'A.one', endpoint: one },
      { name: 'B.one', endpoint: one },
      { name: 'C.loose', endpoint: undefined },
    ];
    expect(wiringFaults([one, two], handlers)).toEqual([
      'C.loose has a route but no endpoint',
      'one (GET /one) has 2 handlers: A.one, B.one',
      'two (POST /two) has no handler',
    ]);
    expect(wiringFaults([], [{ name: 'A.one', endpoint: one }])).toEqual(['A.one serves an endpoint that is not listed']);
  });
});
