import { templateVariables } from '@filo/core';
import fc from 'fast-check';
import { renameInTemplate } from './rename-in-template.ts';

describe('renaming a variable in a template', () => {
  it.each([
    ['{{ vars.a }}', '{{ vars.b }}'],
    ['{{vars.a}} and {{ vars.a }}', '{{vars.b}} and {{ vars.b }}'],
    ['{{- vars.a -}}', '{{- vars.b -}}'],
    ['{{ vars.a-}}', '{{ vars.b-}}'],
    ['{{ vars.a.deep[0] | upcase }}', '{{ vars.b.deep[0] | upcase }}'],
    ['{{ vars["a"] }}{{ vars[\'a\'].x }}', '{{ vars["b"] }}{{ vars[\'b\'].x }}'],
    ['{% if vars.a == 1 and vars.a %}vars.a{% endif %}', '{% if vars.b == 1 and vars.b %}vars.a{% endif %}'],
    ['{% assign x = vars.a %}{{ x }}', '{% assign x = vars.b %}{{ x }}'],
    ['{{ list[vars.a] }}', '{{ list[vars.b] }}'],
    ['{{ vars.x | default: vars.a }}', '{{ vars.x | default: vars.b }}'],
    ['{{ "vars.a" }}', '{{ "vars.a" }}'],
    ['{{ "}}" | append: vars.a }}', '{{ "}}" | append: vars.b }}'],
    ['vars.a', 'vars.a'],
    ['{{ vars.ab }}{{ vars.a_b }}{{ vars.a1 }}{{ vars.a-1 }}', '{{ vars.ab }}{{ vars.a_b }}{{ vars.a1 }}{{ vars.a-1 }}'],
    ['{{ message.vars.a }}{{ myvars.a }}', '{{ message.vars.a }}{{ myvars.a }}'],
    ['{{ vars.a', '{{ vars.b'],
    ['it\'s {{ vars.a }} and {{ vars.a | append: "\'" }}', 'it\'s {{ vars.b }} and {{ vars.b | append: "\'" }}'],
  ])('%s', (template, renamed) => {
    expect(renameInTemplate(template, 'a', 'b')).toBe(renamed);
  });

  const piece = fc.constantFrom(
    'vars.a',
    'vars["a"]',
    'vars.ab',
    'x',
    '"vars.a"',
    "'q'",
    'vars.b.a',
    'vars.a.b',
    ' | upcase',
    ' | append: vars.a',
    ' == 1',
  );
  const tag = fc.oneof(
    fc.tuple(piece, piece).map(([one, two]) => `{{ ${one}${two.startsWith(' |') ? two : ''} }}`),
    fc.tuple(piece, piece).map(([one, two]) => `{% if ${one} == ${two} %}yes{% endif %}`),
    fc.constantFrom('vars.a ', "it's ", '{ ', '"'),
  );

  it('finds what the reader of templates finds', () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 4 }), (tags) => {
        const template = tags.join('');
        const read = templateVariables(template);
        if ('error' in read) return;
        const uses = read.paths.some((path) => path === 'vars.a' || path.startsWith('vars.a.'));
        expect(renameInTemplate(template, 'a', 'zz') !== template).toBe(uses);
      }),
      { numRuns: 1000 },
    );
  });
});
