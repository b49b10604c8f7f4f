import type { FlowNode, JsonObject } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { freshId } from '../../../parts/config/fresh-id.ts';
import { insertAt, readAt, writeAt } from '../../../parts/config/at-path.ts';
import { readLanguage, writeLanguage } from '../../../parts/config/localized.ts';
import { textShape, type TextShape } from '../../../parts/config/text-shape.ts';
import { isExample } from '../../../parts/is-example.ts';
import { readNode } from '../../../parts/read-node.ts';
import { viewOf } from '../../../parts/view-of.ts';

/** In which language a text is written, and which others the flow has. */
export interface Tongue {
  language: string;
  languages: readonly string[];
}

/** How a text is kept; undefined where no text belongs. */
export function shapeOf({ type }: FlowNode, path: string): TextShape | undefined {
  const kind = nodeKinds.get(type);
  return kind && textShape(kind.config, path);
}

/** The text as it is written: with its templates, in one language; and what stands there in another while it has none. */
export function rawText(
  node: FlowNode,
  path: string,
  { language, languages }: Tongue,
): { text: string; instead: string; example: boolean } {
  const value = readAt(readNode(node).config ?? node.config, path);
  const text = readLanguage(value, language);
  const instead = languages.map((tag) => readLanguage(value, tag)).find((words) => words !== '') ?? '';
  return { text, instead, example: isExample(value) };
}

/** The settings with a text written anew. */
export function withText(node: FlowNode, path: string, text: string, tongue: Tongue): JsonObject {
  const shape = shapeOf(node, path);
  if (!shape) return node.config;
  const value = readAt(readNode(node).config ?? node.config, path);
  if (!shape.localized) return writeAt(node.config, path, text === '' && shape.optional ? undefined : text);
  // What an example says in other languages is no translation of what is written now.
  return writeAt(node.config, path, writeLanguage(isExample(value) ? {} : value, tongue.language, tongue.languages, text));
}

/** The list that writing goes on with after one of its texts, and where in it; undefined where nothing follows. */
export function entryAfter({ type }: FlowNode, path: string): { list: string; index: number; path: string } | undefined {
  const lists = Object.keys(viewOf(type)?.entries ?? {});
  const list = lists.find((one) => path.startsWith(`${one}.`));
  if (list === undefined) return undefined;
  const [index = '', ...rest] = path.slice(list.length + 1).split('.');
  const next = Number(index) + 1;
  return { list, index: next, path: [list, next, ...rest].join('.') };
}

/** The settings with one more entry that says this; undefined when the list takes no more. */
export function withEntry(node: FlowNode, after: string, text: string, tongue: Tongue): JsonObject | undefined {
  const place = entryAfter(node, after);
  const fresh = place && viewOf(node.type)?.entries?.[place.list];
  if (!place || !fresh) return undefined;
  const there = readAt(node.config, place.list);
  const entry = fresh(freshId(Array.isArray(there) ? there : []));
  const longer = { ...node, config: insertAt(node.config, place.list, place.index, entry) };
  const config = withText(longer, place.path, text, tongue);
  const kind = nodeKinds.get(node.type);
  const spoilt = kind?.config.safeParse(node.config).success === true && !kind.config.safeParse(config).success;
  return spoilt ? undefined : config;
}
