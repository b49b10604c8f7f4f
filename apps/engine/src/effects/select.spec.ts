import { describe, expect, it } from '@jest/globals';
import { select, SelectError } from './select.ts';

const input = { status: 200, headers: {}, body: { order: { state: 'shipped', lines: [{ qty: 2 }, { qty: 3 }] } } };

describe('select', () => {
  it('gives plain values by name, null where nothing is found', async () => {
    await expect(select({ state: 'body.order.state', total: '$sum(body.order.lines.qty)', none: 'body.missing' }, input)).resolves.toEqual({
      state: 'shipped',
      total: 5,
      none: null,
    });
  });

  it.each([
    ['a syntax error', 'body.(', /body/],
    ['endless recursion', '($f := function($n) { 1 + $f($n) }; $f(1))', /too deep|stack/i],
    ['an endless tail call', '($f := function($n) { $f($n + 1) }; $f(1))', /too long/],
  ])('refuses %s in words', async (_, source, words) => {
    let clock = 0;
    const failed = select({ x: source }, input, () => (clock += 1));
    await expect(failed).rejects.toThrow(SelectError);
    await expect(failed).rejects.toThrow(words);
  });
});
