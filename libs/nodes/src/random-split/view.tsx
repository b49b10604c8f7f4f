import { IconArrowsShuffle } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { branchName } from '../card/branch-name.ts';
import type { CardContext } from '../card/node-view.ts';
import { numberWords } from '../card/number-words.ts';
import { ShareBar } from '../card/share-bar.tsx';
import { shortList } from '../card/short-list.ts';
import { exitWords } from '../fields/exit-label.ts';
import type { RandomSplitConfig } from './schema.ts';

/** Each way with its share in percent. */
function shares({ branches }: RandomSplitConfig, { say }: CardContext): string[] {
  const total = branches.reduce((sum, { weight }) => sum + weight, 0);
  // A share under one percent still is one: one decimal tells it from none.
  return branches.map(
    ({ name, weight }, index) => `${say(exitWords(name, 'way', index))} ${numberWords(Math.round((weight / total) * 1000) / 10, say)}%`,
  );
}

/** How `random-split` looks: the ways and their shares. */
export const randomSplitView = defineView<RandomSplitConfig>({
  type: 'random-split',
  icon: IconArrowsShuffle,
  starter: () => ({
    branches: [
      { id: 'a', name: 'A', weight: 1 },
      { id: 'b', name: 'B', weight: 1 },
    ],
  }),
  summary: (config, card) => shares(config, card).join(' · '),
  exitText: ({ branches }, exit) => branchName(branches, exit),
  Body: ({ config, card }) => {
    const { shown, more } = shortList(shares(config, card), 6, card.say);
    return (
      <CardBody>
        <ShareBar weights={config.branches.map(({ weight }) => weight)} />
        <Fact>{[...shown, ...(more === undefined ? [] : [more])].join(' · ')}</Fact>
      </CardBody>
    );
  },
});
