import type { ConfigIssue } from '../fields/config-issue.ts';
import type { SetVariableConfig } from './schema.ts';

/** A node that sets nothing, and places that are set twice: all values are worked out first, so only the last one stays. */
export function valueIssues({ assign, addTags, removeTags }: SetVariableConfig): ConfigIssue[] {
  if (assign.length + addTags.length + removeTags.length === 0)
    return [{ code: 'nothing-set', severity: 'warning', params: { path: 'assign' } }];
  return assign.flatMap(({ path: name }, index): ConfigIssue[] =>
    assign.findIndex(({ path }) => path === name) < index
      ? [{ code: 'set-twice', severity: 'warning', params: { path: `assign.${index}.path`, name } }]
      : [],
  );
}
