import fc from 'fast-check';
import { apply } from '../commands/apply.ts';
import { anyDocument } from '../testing/arbitrary.ts';
import { buttons, flow, sketch } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { copy } from './copy.ts';
import { paste } from './paste.ts';
import { readClip } from './read-clip.ts';

const document = flow(
  [
    ['pick', 'menu', buttons('x', 'pick')],
    ['end-1', 'end'],
    ['back', 'jump', { node: 'pick' }],
    ['out', 'jump', { node: 'far' }],
    ['far', 'say', { text: 'far' }],
  ],
  ['pick.x>end-1', 'pick.pick>back', 'pick.invalid>far'],
);
const ids = ['pick', 'end-1', 'back', 'out'];

describe('copy and paste', () => {
  it('gives new ids, keeps button ids, inner edges and jumps, and puts the upper left corner in place', () => {
    const pasted = paste(copy(document, ids), { at: { x: 10.4, y: 50 }, document });
    const { nodes, edges } = sketch(apply(document, pasted, kinds));
    expect(nodes.slice(5)).toEqual(['menu-1:menu', 'end-2:end', 'jump-1:jump', 'jump-2:jump']);
    expect(edges.slice(3)).toEqual(['menu-1.x>end-2', 'menu-1.pick>jump-1']);
    expect(pasted.nodes.map(({ config }) => config)).toEqual([buttons('x', 'pick'), {}, { node: 'menu-1' }, { node: 'far' }]);
    expect(pasted.nodes.map(({ position }) => position.x)).toEqual([10, 310, 610, 910]);
  });

  it('never gives an id that is taken, whatever ids are made, and loses nothing', () => {
    fc.assert(
      fc.property(
        anyDocument,
        anyDocument,
        fc.option(fc.constantFrom('a', 'a-2', 'not an id', ''), { nil: undefined }),
        (source, target, made) => {
          const clip = copy(source, ['a', 'b', 'c', 'nobody']);
          const pasted = paste(clip, { at: { x: 0, y: 0 }, document: target, ...(made !== undefined && { newId: () => made }) });
          const after = apply(target, pasted, kinds);
          expect(after.nodes).toHaveLength(target.nodes.length + clip.nodes.length);
          expect(after.edges).toHaveLength(target.edges.length + clip.edges.length);
          expect(new Set(after.nodes.map(({ id }) => id)).size).toBe(after.nodes.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('goes through the clipboard of another tab', () => {
    const clip = copy(document, ids);
    expect(readClip(JSON.stringify(clip))).toEqual(clip);
  });

  it.each([
    '',
    'hello',
    '{}',
    '[]',
    'null',
    '{"format":"filo.clip/1","nodes":[],"edges":[]}',
    '{"format":"filo.clip/1","nodes":[{"id":1}],"edges":[]}',
  ])('reads no clip from %j', (text) => {
    expect(readClip(text)).toBeNull();
  });
});
