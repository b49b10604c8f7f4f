import type { Json, JsonObject } from '../json.ts';
import type { AnyNodeKind, NodeKinds } from '../kinds/kind.ts';
import { flowFormat } from './document.ts';

/**
 * How to read each older format: by the format's name, the step to the one after it. A migration only rewrites JSON and
 * sets the new `format`; it is never changed after its release.
 */
export type FormatMigrations = Readonly<Record<string, (document: JsonObject) => JsonObject>>;

/** Formats before `filo.flow/1` were never published. */
export const formatMigrations: FormatMigrations = {};

/**
 * Brings a stored or imported flow to the newest shape: first the document's format, then each node's config by its
 * `version`. JSON that is no flow comes back as it is, for the schema to complain about.
 */
export function migrateDocument(json: unknown, kinds: NodeKinds, formats: FormatMigrations = formatMigrations): unknown {
  if (!isObject(json)) return json;
  const document = migrateFormat(json, formats);
  const nodes = document['nodes'];
  if (!Array.isArray(nodes)) return document;
  const migrated = nodes.map((node) => (isObject(node) ? migrateNode(node, kinds) : node));
  return migrated.some((node, index) => node !== nodes[index]) ? { ...document, nodes: migrated } : document;
}

function migrateFormat(json: JsonObject, formats: FormatMigrations): JsonObject {
  let document = json;
  // A format is left once: a migration that does not move on would loop.
  const left = new Set<string>();
  for (;;) {
    const format = document['format'];
    if (typeof format !== 'string' || format === flowFormat || left.has(format) || !Object.hasOwn(formats, format)) return document;
    left.add(format);
    document = formats[format]?.(document) ?? document;
  }
}

function migrateNode(node: JsonObject, kinds: NodeKinds): JsonObject {
  const kind = typeof node['type'] === 'string' ? kinds.get(node['type']) : undefined;
  const version = node['version'] ?? 1;
  if (!kind || typeof version !== 'number' || version >= kind.version) return node;
  return { ...node, version: kind.version, config: migrateConfig(node['config'] ?? {}, version, kind) };
}

function migrateConfig(json: Json, from: number, kind: AnyNodeKind): Json {
  let config = json;
  for (let version = from; version < kind.version && isObject(config); version++) config = kind.migrations[version]?.(config) ?? config;
  return config;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
