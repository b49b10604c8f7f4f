import type { Issue } from '@filo/core';

/** What is wrong in one place. Issues that are said in one sentence stand together. */
export interface IssueGroup {
  nodeId: string | null;
  lines: readonly (readonly [Issue, ...Issue[]])[];
}

/** Issues by node, those that stop publishing first. Exits of a node that lead nowhere are one line, however many there are. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const inOrder = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
  const groups = new Map<string | null, [Issue, ...Issue[]][]>();
  for (const issue of inOrder) {
    const lines = groups.get(issue.nodeId) ?? [];
    const same = issue.code === 'dead-end' ? lines.find(([first]) => first.code === issue.code) : undefined;
    if (same) same.push(issue);
    else lines.push([issue]);
    groups.set(issue.nodeId, lines);
  }
  return [...groups].map(([nodeId, lines]) => ({ nodeId, lines }));
}

const isError = ({ severity }: Issue): boolean => severity === 'error';
