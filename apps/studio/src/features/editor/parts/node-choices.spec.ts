import { nodeKinds } from '@filo/nodes';
import { nodeChoices } from './node-choices.ts';

const types = (query: string): string[] => nodeChoices('it', query).map(({ type }) => type);

describe('nodeChoices', () => {
  it('offers every type when nothing is searched', () => {
    expect(types(' ')).toEqual([...nodeKinds.keys()]);
  });

  it('finds a type by its name in either language, before those that only mention the word', () => {
    expect(types('question')[0]).toBe('entity-capture');
    expect(types('DOMANDA')[0]).toBe('entity-capture');
  });

  it('finds nothing for what there is not', () => {
    expect(types('xyzzy')).toEqual([]);
  });
});
