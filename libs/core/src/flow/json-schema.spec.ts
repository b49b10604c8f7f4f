import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../json.ts';
import { tinyKinds } from '../testing/tiny/kinds.ts';
import { readPath } from '../values/path.ts';
import { flowJsonSchema } from './json-schema.ts';

describe('flowJsonSchema', () => {
  const schema = flowJsonSchema(tinyKinds);
  const variants = readPath(schema, 'properties.nodes.items.oneOf') as JsonObject[];
  const say = variants.find((variant) => readPath(variant, 'properties.type.const') === 'tiny-say') ?? {};

  it('describes the document and one node shape per type', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['required']).toEqual(['format', 'name', 'nodes', 'edges']);
    expect(variants.map((variant) => readPath(variant, 'properties.type.const'))).toEqual([...tinyKinds.keys()]);
  });

  it('describes the config an author writes: what has a default may be left out', () => {
    expect(readPath(say, 'properties.config.required')).toEqual(['text']);
    expect(readPath(say, 'properties.config.additionalProperties')).toBe(false);
    expect(say['title']).toBe('Say');
  });

  it('describes documents of no known node type as well', () => {
    expect(readPath(flowJsonSchema(new Map()), 'properties.nodes.type')).toBe('array');
  });
});
