import type { FlowNode } from '@filo/core';
import { makeCardContext } from './card-context.ts';
import { exitName } from './exit-name.ts';
import { readNode } from './read-node.ts';
import { sampleFlow } from './testing/sample-flow.ts';

const card = makeCardContext({
  uiLanguage: 'it',
  language: 'en',
  languages: ['en', 'it'],
  lens: null,
  nodeNames: new Map(),
  flowNames: new Map(),
});

const names = (node: FlowNode): string[] => {
  const read = readNode(node);
  return read.exits.map((exit) => exitName(exit, read, card));
};

describe('exitName', () => {
  const menu = sampleFlow.nodes.find(({ id }) => id === 'menu') as FlowNode;

  it('says buttons in the language of the canvas and fixed exits in the language of the interface', () => {
    expect(names(menu)).toEqual(['My order', 'Bye', 'Non capito']);
  });

  it('still has the exits of settings that are not complete', () => {
    const broken = { ...menu, config: { ...menu.config, text: 5 } };
    expect(readNode(broken).config).toBeUndefined();
    expect(readNode(broken).exits.map(({ id }) => id)).toEqual(['order', 'bye', 'invalid']);
  });

  it('has none when there is too little to tell', () => {
    expect(readNode({ ...menu, config: {} }).exits).toEqual([]);
  });
});
