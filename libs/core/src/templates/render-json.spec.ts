import { describe, expect, it } from '@jest/globals';
import { renderJson } from './render-json.ts';

describe('renderJson', () => {
  const read = (path: string) => ({ 'vars.n': 3, 'vars.list': ['a'] })[path];
  const render = (template: string) => `<${template}>`;

  it('renders every string, and keeps the type of a lone variable', () => {
    const body = {
      n: '{{ vars.n }}',
      list: ['{{vars.list}}'],
      gone: '{{ vars.gone }}',
      text: 'n is {{ vars.n }}',
      filtered: '{{ vars.n | plus: 1 }}',
      plain: 'x',
      four: 4,
      no: null,
    };
    expect(renderJson(body, render, read)).toEqual({
      n: 3,
      list: [['a']],
      gone: null,
      text: '<n is {{ vars.n }}>',
      filtered: '<{{ vars.n | plus: 1 }}>',
      plain: 'x',
      four: 4,
      no: null,
    });
  });
});
