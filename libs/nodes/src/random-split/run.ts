import { defineKind, go } from '@filo/core';
import { exitWords } from '../fields/exit-label.ts';
import { randomSplitConfig } from './schema.ts';
import type { RandomSplitConfig } from './schema.ts';

/** Chooses one of several ways by chance, in the proportion of their weights. */
export const randomSplit = defineKind<RandomSplitConfig>({
  type: 'random-split',
  family: 'decide',
  title: { en: 'Random split', it: 'Divisione casuale' },
  description: {
    en: 'Sends customers down different ways by chance, to compare them.',
    it: 'Manda i clienti su strade diverse a caso, per confrontarle.',
  },
  config: randomSplitConfig,
  exits: ({ branches }) => branches.map(({ id, name }, index) => ({ id, label: exitWords(name, 'way', index) })),
  facts: () => ({}),
  enter: (ctx) => {
    const branches = ctx.config.branches.filter(({ weight }) => weight > 0);
    const total = branches.reduce((sum, { weight }) => sum + weight, 0);
    let left = ctx.random() * total;
    const chosen = branches.find(({ weight }) => (left -= weight) < 0) ?? branches.at(-1);
    return go(chosen?.id ?? '');
  },
});
