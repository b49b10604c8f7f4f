import { describe, expect, it } from '@jest/globals';
import { schedule } from '@filo/core';
import { entityCaptureConfig } from '../entity-capture/schema.ts';
import { triggerConfig } from '../trigger/schema.ts';
import { waitConfig } from '../wait/schema.ts';
import { answerWords } from './answer-words.ts';
import { assignedWords } from './assigned-words.ts';
import { durationWords } from './duration-words.ts';
import { mediaWords } from './media-words.ts';
import type { CardContext, Say } from './node-view.ts';
import { patternWords } from './pattern-words.ts';
import { scheduleWords } from './schedule-words.ts';
import { startWords } from './start-words.ts';
import { templateWords } from './template-words.ts';
import { variableWords } from './variable-words.ts';
import { waitWords } from './wait-words.ts';
import { webAddressWords } from './web-address-words.ts';

const en: Say = (text) => text.en;
const italian: Say = (text) => text.it;

const card: CardContext = {
  say: en,
  text: (text) => (typeof text === 'string' ? text : (text?.['en'] ?? '')),
  nodeName: (id) => id,
  flowName: (id) => id,
  channelName: (kind) => kind,
  mediaUrl: (id) => id,
};

describe('durationWords', () => {
  it.each([
    [7200, '2 hours', '2 ore'],
    [3600, '1 hour', '1 ora'],
    [300, '5 min', '5 min'],
    [90, '1 min 30 seconds', '1 min 30 secondi'],
    [1, '1 second', '1 secondo'],
    [0.5, '0.5 seconds', '0,5 secondi'],
    [0.1 + 0.2, '0.3 seconds', '0,3 secondi'],
    [60.1, '1 min 0.1 seconds', '1 min 0,1 secondi'],
    [86_400, '1 day', '1 giorno'],
    [2 * 86_400 + 6 * 3600, '2 days 6 hours', '2 giorni 6 ore'],
    [0.0001, '0 seconds', '0 secondi'],
  ])('%d', (seconds, english, italianWords) => {
    expect(durationWords(seconds, en)).toBe(english);
    expect(durationWords(seconds, italian)).toBe(italianWords);
  });
});

describe('scheduleWords', () => {
  const office = [{ from: '09:00', to: '18:00' }];
  const allDay = [{ from: '00:00', to: '24:00' }];
  const lunch = [
    { from: '09:00', to: '13:00' },
    { from: '14:30', to: '18:00' },
  ];
  const everyDay = (spans: unknown) => Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, spans]));

  it.each([
    [{ week: { mon: office, tue: office, wed: office, thu: office, fri: office } }, 'Mon–Fri 9:00–18:00', 'Lun–Ven 9:00–18:00'],
    [{ week: { mon: office, tue: office, thu: office } }, 'Mon–Tue 9:00–18:00 · Thu 9:00–18:00', 'Lun–Mar 9:00–18:00 · Gio 9:00–18:00'],
    [{ week: { sat: lunch } }, 'Sat 9:00–13:00, 14:30–18:00', 'Sab 9:00–13:00, 14:30–18:00'],
    [{ week: everyDay(office) }, 'Every day 9:00–18:00', 'Ogni giorno 9:00–18:00'],
    [{ week: everyDay(allDay) }, 'Every day all day', 'Ogni giorno tutto il giorno'],
    [{ week: {} }, 'Never open', 'Mai aperto'],
    [{ week: { mon: office }, holidays: ['12-25'] }, 'Mon 9:00–18:00 · closed on 1 date', 'Lun 9:00–18:00 · chiuso in 1 data'],
    [{ week: { mon: office }, holidays: ['12-25', '01-01'] }, 'Mon 9:00–18:00 · closed on 2 dates', 'Lun 9:00–18:00 · chiuso in 2 date'],
  ])('%j', (config, english, italianWords) => {
    expect(scheduleWords(schedule.parse(config), en)).toBe(english);
    expect(scheduleWords(schedule.parse(config), italian)).toBe(italianWords);
  });
});

describe('templateWords', () => {
  it.each([
    ['Hi {{ contact.name }}', 'Hi contact.name'],
    ['Hi {{contact.name | default: "there"}}', 'Hi contact.name'],
    ['{{ vars.price | times: 3 }}', 'price × 3'],
    ['{{ 3 | times: vars.price }}', '3 × price'],
    ['{{ vars.a | plus: vars.b | divided_by: 2 | round }}', '(a + b) ÷ 2'],
    ['{{ vars.a | times: 2 | minus: 1 }}', 'a × 2 − 1'],
    ['{{ "a | b" }}', 'a | b'],
    ['{{- contact.fields.city -}}', 'contact.city'],
    ['{% if vars.x %}Yes{% endif %}', 'Yes'],
    ['One\n  two', 'One two'],
    ['Half {{ open', 'Half {{ open'],
    ['', ''],
  ])('%j', (template, words) => expect(templateWords(template)).toBe(words));
});

describe('variableWords', () => {
  it.each([
    ['vars.orderTotal', 'order total'],
    ['vars.order_total', 'order total'],
    ['vars.orderID', 'order ID'],
    ['vars.order.total', 'order total'],
    ['vars.items[0].name', 'items 0 name'],
    ['contact.fields.city', 'city'],
    ['contact.name', 'contact name'],
    ['message.text', 'the message'],
    ['channel.id', 'id'],
    ['constructor', 'constructor'],
    ['…', '…'],
  ])('%s', (path, words) => expect(variableWords(path, en)).toBe(words));
});

describe('patternWords', () => {
  it.each([
    ['[A-Z]{2}\\d{4}', 'two letters, four digits', 'due lettere, quattro cifre'],
    ['^\\d{12}$', '12 digits', '12 cifre'],
    ['[A-Z]', 'one letter', 'una lettera'],
    ['ORD-\\d+', '“ORD-”, digits', '“ORD-”, cifre'],
    ['\\d{2}\\.\\d{2}', 'two digits, “.”, two digits', 'due cifre, “.”, due cifre'],
    ['AB?', undefined, undefined],
    ['(a|b)', undefined, undefined],
    ['\\d{2,4}', undefined, undefined],
    ['^$', undefined, undefined],
  ])('%s', (pattern, english, italianWords) => {
    expect(patternWords(pattern, en)).toBe(english);
    expect(patternWords(pattern, italian)).toBe(italianWords);
  });
});

describe('answerWords', () => {
  it.each([
    [{}, 'any text'],
    [{ entity: 'phone' }, 'a phone number'],
    [{ entity: 'number', min: 1, max: 4 }, 'a number from 1 to 4'],
    [{ entity: 'number', max: '{{ vars.left }}' }, 'a number up to left'],
    [{ entity: 'date', min: 'today' }, 'a date from today on'],
    [{ entity: 'text', min: 2, max: 10 }, 'any text, from 2 to 10 characters'],
    [{ entity: 'regex', pattern: '[A-Z]{2}\\d{4}' }, 'two letters, four digits'],
    [{ entity: 'regex', pattern: '(a|b)' }, 'text like (a|b)'],
    [{ entity: 'choice', options: [{ label: 'Red' }, { label: { en: 'White' } }] }, 'one of Red or White'],
    [{ entity: 'choice', options: ['1', '2', '3', '4', '5'].map((label) => ({ label })) }, 'one of the options'],
  ])('%j', (config, words) => expect(answerWords(entityCaptureConfig.parse(config), card)).toBe(words));
});

describe('startWords', () => {
  it.each([
    [{}, { lead: 'Any first message', chips: [], rest: [] }],
    [
      { interrupts: true, returns: true },
      { lead: 'Any first message', chips: [], rest: ['also while the chat is busy', 'then goes back'] },
    ],
    [
      { on: 'keyword', words: ['help', 'stop'] },
      { lead: 'A message with', chips: ['help', 'stop'], rest: [] },
    ],
    [
      { on: 'keyword', words: { en: ['track my order', 'where is it'], it: ['traccia'] }, match: 'starts' },
      { lead: 'A message that begins with', chips: ['track my order', 'where is it'], rest: [] },
    ],
    [{ on: 'referral' }, { lead: 'Any link, advertisement or QR code', chips: [], rest: [] }],
    [
      { on: 'referral', payload: 'ad_*' },
      { lead: 'A link with the code', chips: ['ad_*'], rest: [] },
    ],
    [{ on: 'api' }, { lead: 'Another system starts it', chips: [], rest: [] }],
    [
      { on: 'api', name: 'reminder' },
      { lead: 'Another system starts', chips: ['reminder'], rest: [] },
    ],
  ])('%j', (config, words) => expect(startWords(triggerConfig.parse(config), card)).toEqual(words));
});

describe('waitWords', () => {
  it.each([
    [{ for: 7200 }, '2 hours'],
    [{ for: 300, untilReply: true }, '5 min, or until the customer writes'],
    [{ untilReply: true }, 'until the customer writes'],
    [{ until: '09:00' }, 'until 9:00'],
    [{ until: '{{ vars.when }}' }, 'until when'],
  ])('%j', (config, words) => expect(waitWords(waitConfig.parse(config), en)).toBe(words));
});

describe('assignedWords', () => {
  it.each([
    ['{{ vars.price | times: 3 }}', 'price × 3'],
    ['', 'nothing'],
    [null, 'nothing'],
    [true, 'yes'],
    [1.5, '1.5'],
    [['a', 'b'], 'a, b'],
  ])('%j', (value, words) => expect(assignedWords(value, en)).toBe(words));
});

describe('mediaWords', () => {
  it.each([
    [{ kind: 'file', name: 'menu.pdf', url: 'https://example.com/x' } as const, 'menu.pdf'],
    [{ kind: 'file', url: 'https://example.com/a/Price%20list.pdf?v=2' } as const, 'Price list.pdf'],
    [{ kind: 'file', url: 'https://example.com/a/100%.pdf' } as const, '100%.pdf'],
    [{ kind: 'image', url: 'https://example.com/{{ vars.id }}.png' } as const, 'Picture'],
    [{ kind: 'voice' } as const, 'Voice message'],
  ])('%j', (media, words) => expect(mediaWords(media, en)).toBe(words));
});

describe('webAddressWords', () => {
  it.each([
    ['https://shop.example.com/orders', 'shop.example.com/orders'],
    ['http://shop.example.com/', 'shop.example.com'],
    ['{{ vars.base }}/orders?n={{ vars.n }}#top', '{{ vars.base }}/orders'],
    ['https://example.com/{{ vars.a | default: "?" }}/b', 'example.com/{{ vars.a | default: "?" }}/b'],
    ['https://', ''],
  ])('%s', (url, words) => expect(webAddressWords(url)).toBe(words));
});
