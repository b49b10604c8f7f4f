import { IconGitBranch } from '@tabler/icons-react';
import { BranchRow } from '../card/branch-row.tsx';
import { CardBody } from '../card/card-body.tsx';
import { conditionWords } from '../card/condition-words.ts';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { shortList } from '../card/short-list.ts';
import { branchName } from '../card/branch-name.ts';
import { exitWords } from '../fields/exit-label.ts';
import type { ConditionConfig } from './schema.ts';

const none = { en: 'Nothing to decide yet', it: 'Ancora niente da decidere' };

/** How `condition` looks: each branch with its condition in words. */
export const conditionView = defineView<ConditionConfig>({
  type: 'condition',
  icon: IconGitBranch,
  starter: () => ({ branches: [{ id: 'yes', when: { all: [{ left: 'contact.name', op: 'is-set' }] } }] }),
  summary: ({ branches }, { say }) =>
    branches.map(({ name, when }, index) => `${say(exitWords(name, 'branch', index))}: ${conditionWords(when, say)}`).join(' · ') ||
    say(none),
  exitText: ({ branches }, exit) => branchName(branches, exit),
  Body: ({ config: { branches }, card: { say } }) => {
    const { shown, more } = shortList(branches, 6, say);
    return (
      <CardBody>
        {shown.map(({ id, name, when }, index) => (
          <BranchRow key={id} name={say(exitWords(name, 'branch', index))} words={conditionWords(when, say)} />
        ))}
        {more !== undefined && <Fact>{more}</Fact>}
        {branches.length === 0 && <Fact>{say(none)}</Fact>}
      </CardBody>
    );
  },
});
