import type { Issue } from '@filo/core';
import { groupIssues } from './group-issues.ts';

const issue = (code: string, nodeId: string | null, severity: Issue['severity'] = 'warning', exit = ''): Issue => ({
  code,
  nodeId,
  severity,
  params: { exit },
});

describe('groupIssues', () => {
  it('puts what is wrong with a node together, places with mistakes first', () => {
    const groups = groupIssues([issue('unreachable', 'a'), issue('missing-translation', 'b'), issue('bad-template', 'b', 'error')]);
    expect(groups.map(({ nodeId, lines }) => [nodeId, lines.map(([{ code }]) => code)])).toEqual([
      ['b', ['bad-template', 'missing-translation']],
      ['a', ['unreachable']],
    ]);
  });

  it('says in one line which exits lead nowhere', () => {
    const [group] = groupIssues([
      issue('dead-end', 'a', 'warning', 'yes'),
      issue('unreachable', 'a'),
      issue('dead-end', 'a', 'warning', 'no'),
    ]);
    expect(group?.lines.map((line) => line.map(({ params }) => params['exit']))).toEqual([['yes', 'no'], ['']]);
  });
});
