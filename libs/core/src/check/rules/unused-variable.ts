import type { Rule } from '../rule.ts';

/** A use as it stands in a template, a path or a key; in JSON a quote has a backslash before it. */
const use = /\bvars(?:\.|\[\s*(?:\\?["']))([A-Za-z_][A-Za-z0-9_]*)/g;

/** Which variable is meant is only known in the chat: `vars[message.text]`. */
const anyUse = /\bvars\[\s*[^\s"'\\]/;

/** A declared variable that no node mentions is left over, or was meant to be used. Nodes that cannot be read count by what they say. */
export const unusedVariable: Rule = ({ document }) => {
  if (document.variables.length === 0) return [];
  const configs = JSON.stringify(document.nodes.map(({ config }) => config));
  if (anyUse.test(configs)) return [];
  const used = new Set(Array.from(configs.matchAll(use), ([, key]) => key));
  return document.variables
    .filter(({ key }) => !used.has(key))
    .map(({ key }) => ({ code: 'unused-variable', nodeId: null, severity: 'warning' as const, params: { variable: key } }));
};
