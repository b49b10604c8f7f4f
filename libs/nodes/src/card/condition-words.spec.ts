import { describe, expect, it } from '@jest/globals';
import type { Comparison, Condition } from '@filo/core';
import { operators } from '@filo/core';
import { conditionWords } from './condition-words.ts';
import type { Say } from './node-view.ts';

const en: Say = (text) => text.en;
const it_: Say = (text) => text.it;

const total = (op: Comparison['op'], right?: Comparison['right']): Comparison => ({
  left: 'vars.orderTotal',
  op,
  ...(right !== undefined && { right }),
});

const single: [Comparison, string, string][] = [
  [total('equals', 'Rome'), 'order total is Rome', 'order total è Rome'],
  [total('equals', ''), 'order total is empty', 'order total è senza valore'],
  [total('equals', true), 'order total is yes', 'order total è sì'],
  [total('equals', 1.5), 'order total is 1.5', 'order total è 1,5'],
  [total('equals', '{{ vars.maxTotal }}'), 'order total is max total', 'order total è max total'],
  [total('equals', '$&'), 'order total is $&', 'order total è $&'],
  [total('equals'), 'order total is …', 'order total è …'],
  [total('not-equals', 'Rome'), 'order total is not Rome', 'order total non è Rome'],
  [total('not-equals', ''), 'order total is known', 'order total ha un valore'],
  [total('contains', 'x'), 'order total contains x', 'order total contiene x'],
  [total('not-contains', 'x'), 'order total does not contain x', 'order total non contiene x'],
  [total('starts-with', 'x'), 'order total starts with x', 'order total inizia con x'],
  [total('ends-with', 'x'), 'order total ends with x', 'order total finisce con x'],
  [total('greater', 100), 'order total is more than 100', 'order total è più di 100'],
  [total('greater', '2026-01-31'), 'order total is after 2026-01-31', 'order total è dopo il 2026-01-31'],
  [total('greater-or-equal', 100), 'order total is at least 100', 'order total è almeno 100'],
  [total('greater-or-equal', '2026-01-31'), 'order total is on or after 2026-01-31', 'order total è a partire dal 2026-01-31'],
  [total('less', 100), 'order total is less than 100', 'order total è meno di 100'],
  [total('less', '2026-01-31'), 'order total is before 2026-01-31', 'order total è prima del 2026-01-31'],
  [total('less-or-equal', 100), 'order total is at most 100', 'order total è al massimo 100'],
  [total('less-or-equal', '2026-01-31'), 'order total is on or before 2026-01-31', 'order total è entro il 2026-01-31'],
  [total('is-set'), 'order total is known', 'order total ha un valore'],
  [total('is-empty'), 'order total is empty', 'order total è senza valore'],
  [total('in', ['a', 'b', 3]), 'order total is one of a, b or 3', 'order total è uno tra a, b o 3'],
  [total('in', 'a, b'), 'order total is one of a or b', 'order total è uno tra a o b'],
  [total('in', []), 'order total is one of …', 'order total è uno tra …'],
  [total('matches', '^\\d{3}$'), 'order total matches the pattern ^\\d{3}$', 'order total segue il modello ^\\d{3}$'],
  [{ left: 'contact.tags', op: 'contains', right: 'vip' }, 'the contact has the tag vip', "il contatto ha l'etichetta vip"],
  [
    { left: 'contact.tags', op: 'not-contains', right: 'vip' },
    'the contact does not have the tag vip',
    "il contatto non ha l'etichetta vip",
  ],
  [{ left: 'contact.fields.city', op: 'equals', right: 'Rome' }, 'city is Rome', 'city è Rome'],
  [{ left: 'contact.name', op: 'is-set' }, 'contact name is known', 'nome del contatto ha un valore'],
  [{ left: '{{ contact.name | downcase }}', op: 'equals', right: 'ada' }, 'contact name is ada', 'nome del contatto è ada'],
];

describe('conditionWords', () => {
  it.each(single)('%j', (one, english, italian) => {
    expect(conditionWords({ all: [one] }, en)).toBe(english);
    expect(conditionWords({ any: [one] }, it_)).toBe(italian);
  });

  it('has words for every operator', () => {
    const spoken = new Set(single.map(([{ op }]) => op));
    expect(operators.filter((op) => !spoken.has(op))).toEqual([]);
  });

  const [over, rome, set] = [total('greater', 100), { left: 'vars.city', op: 'equals', right: 'Rome' } as const, total('is-set')];

  it.each<[Condition, string, string]>([
    [{ all: [over, rome] }, 'order total is more than 100 and city is Rome', 'order total è più di 100 e city è Rome'],
    [{ any: [over, rome] }, 'order total is more than 100 or city is Rome', 'order total è più di 100 o city è Rome'],
    [
      { all: [over, rome, set] },
      'order total is more than 100, city is Rome and order total is known',
      'order total è più di 100, city è Rome e order total ha un valore',
    ],
    [{ all: [] }, 'always', 'sempre'],
    [{ any: [] }, 'never', 'mai'],
  ])('joins %j', (condition, english, italian) => {
    expect(conditionWords(condition, en)).toBe(english);
    expect(conditionWords(condition, it_)).toBe(italian);
  });
});
