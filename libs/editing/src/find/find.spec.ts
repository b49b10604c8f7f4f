import { flow } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { find } from './find.ts';

const document = flow(
  [
    ['say', 'say', { text: { en: 'Your order: {{ vars.order }}', it: 'Perché no?' } }, { name: 'Order status' }],
    ['web', 'web', { url: 'https://orders.example', save: { 'vars.order.total': 'body.total' } }],
    ['pick', 'menu', { text: 'ﬁne', buttons: [{ id: 'a', label: 'İstanbul' }] }],
  ],
  [],
  { variables: [{ key: 'order', type: 'text', personal: false }] },
);

describe('find', () => {
  it.each<[query: string, matches: string[]]>([
    [
      'ORDER',
      [
        'say name  [Order] status',
        'say text text.en Your [order]: {{ vars.order }}',
        'web setting url https://[order]s.example',
        'web setting save.vars.order.total vars.[order].total',
        '- variable  [order]',
      ],
    ],
    ['perche', ['say text text.it [Perché] no?']],
    ['Perché', ['say text text.it [Perché] no?']],
    ['vars.order', ['say text text.en Your order: {{ [vars.order] }}', 'web setting save.vars.order.total [vars.order].total']],
    ['menu', ['pick type  [Menu]']],
    ['(it)', ['say type  Say [(it)]', 'web type  Web [(it)]', 'pick type  Menu [(it)]']],
    ['fine', ['pick text text [ﬁne]']],
    ['stanb', ['pick text buttons.0.label İ[stanb]ul']],
    ['  ', []],
    ['nowhere', []],
  ])('%s', (query, matches) => {
    const found = find(document, query, kinds).map(
      ({ nodeId, in: where, path, text, start, end }) =>
        `${nodeId ?? '-'} ${where} ${path} ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    );
    expect(found).toEqual(matches);
  });

  it('says the language of a text', () => {
    expect(find(document, 'perché', kinds)[0]?.language).toBe('it');
    expect(find(document, 'fine', kinds)[0]?.language).toBeNull();
  });
});
