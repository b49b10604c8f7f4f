import { z } from 'zod';
import type { InterfaceText } from '../flow/text.ts';
import type { JsonObject } from '../json.ts';
import type { AnyNodeKind, NodeKinds } from '../kinds/kind.ts';
import { flowDocument, flowNode } from './document.ts';

/** The published JSON Schema (draft 2020-12) of the flow document, with each node type's config under `nodes`. */
export function flowJsonSchema(kinds: NodeKinds): JsonObject {
  const nodes = [...kinds.values()].map((kind) => nodeSchema(kind));
  const [first, ...others] = nodes;
  const schema = first ? flowDocument.extend({ nodes: z.array(z.discriminatedUnion('type', [first, ...others])).max(2000) }) : flowDocument;
  const json = z.toJSONSchema(schema.meta({ title: 'Filo flow', description: 'A conversation flow, filo.flow/1' }), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => wordFields(jsonSchema),
  });
  return JSON.parse(JSON.stringify(json)) as JsonObject;
}

function nodeSchema(kind: AnyNodeKind) {
  // A node without `config` has an empty one, which is enough for the kinds that accept it.
  const config = kind.config.safeParse({}).success ? kind.config.optional() : kind.config;
  return flowNode.extend({ type: z.literal(kind.type), config }).meta({ title: kind.title.en, description: kind.description.en });
}

/** Turns a form field's label and hint into the words JSON Schema has for them. */
function wordFields(schema: Record<string, unknown>): void {
  const { label, hint } = schema as { label?: InterfaceText; hint?: InterfaceText };
  if (label) schema['title'] = label.en;
  if (hint) schema['description'] = hint.en;
  for (const key of ['label', 'hint', 'widget']) Reflect.deleteProperty(schema, key);
}
