import { templateVariables } from '../../templates/variables.ts';
import { nodeTemplates } from '../node-templates.ts';
import type { Rule } from '../rule.ts';

/** A template that cannot be read would render empty. */
export const badTemplate: Rule = ({ nodes }) =>
  [...nodes.values()].flatMap((node) =>
    nodeTemplates(node).flatMap(({ template, path }) => {
      const found = templateVariables(template);
      if ('paths' in found) return [];
      return [
        {
          code: 'bad-template',
          nodeId: node.id,
          severity: 'error' as const,
          params: { template, message: found.error, ...(path !== undefined && { path }) },
        },
      ];
    }),
  );
