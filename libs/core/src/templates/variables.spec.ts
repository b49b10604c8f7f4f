import { describe, expect, it } from '@jest/globals';
import { templateVariables } from './variables.ts';

describe('templateVariables', () => {
  it.each([
    ['plain', []],
    ['{{ vars.a }} {{ contact.fields.city }}', ['vars.a', 'contact.fields.city']],
    ['{% if vars.a == vars.b %}{{ vars.c | append: vars.d }}{% endif %}', ['vars.a', 'vars.b', 'vars.c', 'vars.d']],
    ['{% assign x = vars.a %}{{ x }}', ['vars.a']],
    ['{% for item in vars.list %}{{ item.name }}{% endfor %}', ['vars.list']],
    ['{{ vars.list[0].name }}', ['vars.list.0.name']],
    ['{{ vars[vars.key] }}', ['vars', 'vars.key']],
  ])('%s', (template, paths) => {
    const found = templateVariables(template);
    expect('paths' in found && found.paths.toSorted()).toEqual(paths.toSorted());
  });

  it('tells why a template cannot be read', () => {
    expect(templateVariables('{% if %}')).toEqual({ error: expect.any(String) });
  });
});
