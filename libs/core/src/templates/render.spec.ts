import { describe, expect, it } from '@jest/globals';
import type { TemplateScope } from './render.ts';
import { renderTemplate } from './render.ts';

const scope = (timezone = 'UTC', language = 'en'): TemplateScope => ({
  values: {
    vars: {
      n: 3,
      list: ['a', 'b'],
      order: { total: 12.5 },
      html: '<b>&"',
      day: '2025-05-01',
      local: '2025-05-01T23:30',
      moment: '2025-05-01T23:30:00Z',
      big: 'x'.repeat(1000),
    },
    contact: { name: 'Ada', fields: { city: 'Rome' } },
    message: { text: 'hi {{ vars.n }}' },
    channel: { kind: 'telegram' },
    language,
    now: '2025-01-06T23:30:00.000Z',
  },
  timezone,
  maxRendered: 5000,
});
const render = (source: string, timezone?: string, language?: string) => renderTemplate(source, () => scope(timezone, language), 10_000);

describe('renderTemplate', () => {
  it.each([
    ['plain', 'plain'],
    ['{{ contact.name }} of {{ contact.fields.city }}', 'Ada of Rome'],
    ['{{ vars.gone }}{{ vars.gone.deeper }}|{{ gone }}', '|'],
    ['{{ vars.gone | default: "there" }}', 'there'],
    ['{{ vars.order.total | plus: 1 }}', '13.5'],
    ['{{ vars.list }} {{ vars.list | join: "-" }}', 'a, b a-b'],
    ['{{ vars.order }}', '{"total":12.5}'],
    ['{{ vars.html }}', '<b>&"'],
    ['{{ message.text }}', 'hi {{ vars.n }}'],
    ['{{ channel.kind }} {{ language }}', 'telegram en'],
    ['{% if vars.n > 2 %}many{% else %}few{% endif %}', 'many'],
    ['{% for x in vars.list %}{{ forloop.index }}{{ x }} {% endfor %}', '1a 2b '],
    ['{% assign a = vars.n | times: 2 %}{% capture b %}<{{ a }}>{% endcapture %}{{ b }}', '<6>'],
    ['{{ vars.constructor }}{{ vars.__proto__ }}{{ contact.toString }}', ''],
  ])('%s', (source, text) => {
    expect(render(source)).toEqual({ text });
  });

  it.each([
    ['{{ "now" | date: "%Y-%m-%d %H:%M" }}', 'UTC', '2025-01-06 23:30'],
    ['{{ "today" | date: "%Y-%m-%d" }}', 'Europe/Rome', '2025-01-07'],
    ['{{ now | date: "%H:%M" }}', 'America/New_York', '18:30'],
    ['{{ vars.day | date: "%d/%m/%Y" }}', 'America/New_York', '01/05/2025'],
    ['{{ vars.local | date: "%d %H:%M" }}', 'Asia/Tokyo', '01 23:30'],
    ['{{ vars.moment | date: "%d %H:%M" }}', 'Asia/Tokyo', '02 08:30'],
    ['{{ 0 | date: "%Y" }}', 'UTC', '1970'],
    ['{{ vars.day | date_to_xmlschema }}', 'America/New_York', '2025-05-01T00:00:00+00:00'],
    ['{{ "soon" | date: "%Y" }}', 'UTC', 'soon'],
  ])('dates: %s in %s', (source, timezone, text) => {
    expect(render(source, timezone)).toEqual({ text });
  });

  it('names days and months in the language of the conversation', () => {
    expect(render('{{ vars.day | date: "%A %B" }}', 'UTC', 'it')).toEqual({ text: 'giovedì maggio' });
  });

  it.each([
    '{{ vars.n | nonsense }}',
    '{% if %}',
    '{{ vars.n',
    '{% include "x" %}',
    '{% render "x" %}',
    '{% layout "x" %}',
    '{{ vars.list | sample }}',
  ])('records a mistake: %s', (source) => {
    expect(render(source)).toEqual({ text: '', problem: { code: 'template-error', params: { message: expect.any(String) } } });
  });

  it.each([
    ['templateBytes', `{{ vars.n }}${' '.repeat(10_000)}`],
    ['renderedBytes', '{% for i in (1..9) %}{{ vars.big }}{% endfor %}'],
    ['renderSteps', '{% for i in (1..1000) %}{% for j in (1..1000) %}{% endfor %}{% if i %}{% endif %}{% endfor %}'.repeat(40)],
    ['memory', '{% for i in (1..100000000) %}x{% endfor %}'],
    [
      'renderedBytes',
      '{% capture a %}{{ vars.big }}{% endcapture %}{% for i in (1..40) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}{{ a }}',
    ],
    ['renderedBytes', '{% assign a = vars.big %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}'],
  ])('stops at %s', (limit, source) => {
    const { text, problem } = render(source);
    expect(text).toBe('');
    expect(problem?.code).toBe('template-limit');
    expect(limit === 'renderedBytes' ? ['renderedBytes', 'memory'] : [limit]).toContain(problem?.params['limit']);
  });
});
