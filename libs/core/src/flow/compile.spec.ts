import { describe, expect, it } from '@jest/globals';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import { compileFlow } from './compile.ts';

const node = (id: string, type: string, config = {}) => ({ id, type: `tiny-${type}`, config });
const flow = (nodes: unknown[], edges: unknown[] = [], rest = {}) => ({ format: 'filo.flow/1', name: 'A flow', nodes, edges, ...rest });
const edge = (id: string, from: string, exit: string, to: string) => ({ id, from, exit, to });
const compile = (document: unknown) => compileFlow({ id: 'v1', flowId: 'f1', document, kinds: tinyKinds });
const good = flow([node('t', 'trigger'), node('s', 'say', { text: 'hi' })], [edge('e', 't', 'next', 's')], { variables: [{ key: 'x' }] });

describe('compileFlow', () => {
  it('makes a flow ready to run', () => {
    const made = compile(good);
    if ('issues' in made) throw new Error(JSON.stringify(made.issues));
    expect(made.flow.nodes.get('t')?.edges.get('next')).toBe('s');
    expect(made.flow.nodes.get('s')?.config).toEqual({ text: 'hi', times: 1 });
    expect(made.flow.triggers.map(({ id }) => id)).toEqual(['t']);
    expect(made.flow.variables.get('x')?.type).toBe('text');
    expect(made.flow.find({ flowId: 'f1' })).toBeUndefined();
  });

  it.each([
    ['not a flow', 'nonsense', 'invalid-document', {}],
    ['a newer format', { ...good, format: 'filo.flow/2' }, 'invalid-document', { path: 'format' }],
    ['two nodes of one id', flow([node('s', 'say', { text: '' }), node('s', 'say', { text: '' })]), 'duplicate-id', { id: 's' }],
    ['two edges of one id', flow(good.nodes, [edge('e', 't', 'next', 's'), edge('e', 's', 'next', 's')]), 'duplicate-id', { id: 'e' }],
    ['an unknown type', flow([node('x', 'nonsense')]), 'unknown-type', { type: 'tiny-nonsense' }],
    ['a bad config', flow([node('s', 'say', { text: 7 })]), 'invalid-config', { path: 'text' }],
    ['an edge to nowhere', flow(good.nodes, [edge('e', 't', 'next', 'gone')]), 'unknown-node', { edge: 'e', node: 'gone' }],
    ['an edge from nowhere', flow(good.nodes, [edge('e', 'gone', 'next', 's')]), 'unknown-node', { edge: 'e', node: 'gone' }],
    ['an exit that is not there', flow(good.nodes, [edge('e', 't', 'back', 's')]), 'unknown-exit', { exit: 'back' }],
    [
      'an exit with two edges',
      flow(good.nodes, [edge('e', 't', 'next', 's'), edge('f', 't', 'next', 's')]),
      'exit-taken-twice',
      { edge: 'f' },
    ],
    ['an edge into a trigger', flow(good.nodes, [edge('e', 's', 'next', 't')]), 'edge-into-trigger', { node: 't' }],
    ['a fallback that is not there', { ...good, settings: { fallback: 'gone' } }, 'unknown-fallback', { fallback: 'gone' }],
  ])('refuses %s', (_what, document, code, params) => {
    const made = compile(document);
    expect('issues' in made && made.issues).toContainEqual(
      expect.objectContaining({ code, severity: 'error', params: expect.objectContaining(params) }),
    );
  });
});
