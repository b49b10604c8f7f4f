import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { AnyNodeKind } from '../kinds/kind.ts';
import { defineKind } from '../kinds/kind.ts';
import { go } from '../kinds/outcome.ts';
import { words } from '../testing/tiny/words.ts';
import { compileFlow } from './compile.ts';
import { migrateDocument } from './migrate.ts';

const greet: AnyNodeKind = defineKind({
  type: 'greet',
  family: 'talk',
  ...words('Greet'),
  version: 3,
  migrations: {
    1: ({ greeting, ...rest }) => ({ ...rest, text: greeting ?? '' }),
    2: ({ text, ...rest }) => ({ ...rest, texts: [text ?? ''] }),
  },
  config: z.strictObject({ texts: z.array(z.string()) }),
  exits: () => [],
  facts: () => ({}),
  enter: () => go('next'),
});
const kinds = new Map([[greet.type, greet]]);
const flow = (node: object) => ({ format: 'filo.flow/1', name: 'A flow', nodes: [{ id: 'g', type: 'greet', ...node }], edges: [] });

describe('migrateDocument', () => {
  it.each([
    [{ config: { greeting: 'hi' } }, { version: 3, config: { texts: ['hi'] } }],
    [
      { version: 2, config: { text: 'hi' } },
      { version: 3, config: { texts: ['hi'] } },
    ],
    [
      { version: 3, config: { texts: ['hi'] } },
      { version: 3, config: { texts: ['hi'] } },
    ],
    [
      { type: 'gone', config: { old: 1 } },
      { type: 'gone', config: { old: 1 } },
    ],
  ])('brings %j up to date', (before, after) => {
    const document = flow(before);
    const copy = structuredClone(document);
    expect(migrateDocument(document, kinds)).toEqual(flow(after));
    expect(document).toEqual(copy);
  });

  it('lets an old flow run', () => {
    expect('flow' in compileFlow({ id: 'v', flowId: 'f', document: flow({ config: { greeting: 'hi' } }), kinds })).toBe(true);
  });

  it('walks through the formats in between', () => {
    const formats = {
      'filo.flow/-1': (old: object) => ({ ...old, format: 'filo.flow/0' }),
      'filo.flow/0': ({ steps, ...old }: { steps?: never[] }) => ({ ...old, format: 'filo.flow/1', nodes: steps ?? [] }),
      stuck: (old: object) => ({ ...old, format: 'stuck' }),
    };
    expect(migrateDocument({ format: 'filo.flow/-1', steps: [] }, kinds, formats)).toEqual({ format: 'filo.flow/1', nodes: [] });
    expect(migrateDocument({ format: 'stuck' }, kinds, formats)).toEqual({ format: 'stuck' });
  });

  it.each([[null], ['text'], [[1]], [{ nodes: 'none' }], [{ nodes: [null, 1, { type: 3 }] }]])('leaves %j to the schema', (json) => {
    expect(migrateDocument(json, kinds)).toEqual(json);
  });
});
