import { flowDocument } from '@filo/core';
import fc from 'fast-check';
import { anyCommand, anyDocument } from '../testing/arbitrary.ts';
import { kinds } from '../testing/kinds.ts';
import { apply } from './apply.ts';

const commands = fc.array(anyCommand, { minLength: 1, maxLength: 8 });

describe('any commands on any document', () => {
  it('never throw, and always leave a document that fits the format, without changing the one before', () => {
    fc.assert(
      fc.property(anyDocument, commands, (document, list) => {
        const before = JSON.stringify(document);
        const after = list.reduce((now, command) => apply(now, command, kinds), document);
        expect(flowDocument.safeParse(JSON.parse(JSON.stringify(after))).error).toBeUndefined();
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it('keep ids of nodes and edges apart', () => {
    fc.assert(
      fc.property(anyDocument, commands, (document, list) => {
        const { nodes, edges } = list.reduce((now, command) => apply(now, command, kinds), document);
        for (const items of [nodes, edges]) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });

  it('give the same object back when they change nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyCommand, (document, command) => {
        const after = apply(document, command, kinds);
        if (after !== document) expect(after).not.toEqual(document);
      }),
    );
  });

  it('leave every node alone that they are not about', () => {
    fc.assert(
      fc.property(anyDocument, anyCommand, (document, command) => {
        if (command.do !== 'set-config' && command.do !== 'rename-node') return;
        const after = apply(document, command, kinds);
        after.nodes.forEach((node, index) => {
          if (node.id !== command.nodeId) expect(node).toBe(document.nodes[index]);
        });
        expect(after.variables).toBe(document.variables);
        expect(after.tests).toBe(document.tests);
      }),
    );
  });
});
