import type { GraphNode } from '../../flow/graph.ts';
import { templateVariables } from '../../templates/variables.ts';
import { unknownPart } from '../known-names.ts';
import { nodeTemplates } from '../node-templates.ts';
import type { Rule } from '../rule.ts';

/** A name that nothing has (`contact.nmae`, `city` without `vars.`) renders empty: a typing mistake. */
export const unknownName: Rule = ({ nodes }) =>
  [...nodes.values()].flatMap((node) => {
    const told = new Set<string>();
    return namesRead(node).flatMap(({ name, path }) => {
      if (told.has(name)) return [];
      told.add(name);
      const params = { name, ...(path !== undefined && { path }) };
      return [{ code: 'unknown-name', nodeId: node.id, severity: 'warning' as const, params }];
    });
  });

function namesRead(node: GraphNode): { name: string; path?: string | undefined }[] {
  const read = nodeTemplates(node).flatMap(({ template, path }) => {
    const found = templateVariables(template);
    return 'paths' in found ? found.paths.map((name) => ({ name, path })) : [];
  });
  return [...read, ...(node.facts.reads ?? []).map((name) => ({ name, path: undefined }))].flatMap(({ name, path }) => {
    const unknown = unknownPart(name);
    return unknown === undefined ? [] : [{ name: unknown, path }];
  });
}
