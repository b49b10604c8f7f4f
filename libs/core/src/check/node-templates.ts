import type { GraphNode } from '../flow/graph.ts';

/** A template of a node's config; `path` is its place where the kind tells it. */
export interface NodeTemplate {
  template: string;
  path?: string;
}

/** Every template a node renders: texts in all their languages, then the others. */
export function nodeTemplates({ facts }: GraphNode): NodeTemplate[] {
  const texts = (facts.texts ?? []).flatMap(({ path, text }) =>
    typeof text === 'string'
      ? [{ template: text, path }]
      : Object.entries(text).map(([language, template]) => ({ template, path: `${path}.${language}` })),
  );
  return [...texts, ...(facts.templates ?? []).map((template) => ({ template }))];
}
