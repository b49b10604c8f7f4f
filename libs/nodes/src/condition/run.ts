import { conditionReads, defineKind, evaluate, go } from '@filo/core';
import { exitWords } from '../fields/exit-label.ts';
import { branchIssues } from './branch-issues.ts';
import { conditionConfig } from './schema.ts';
import type { ConditionConfig } from './schema.ts';

/** Takes the first branch whose comparisons hold. */
export const condition = defineKind<ConditionConfig>({
  type: 'condition',
  family: 'decide',
  title: { en: 'Condition', it: 'Condizione' },
  description: {
    en: 'Takes the first way whose comparisons hold; when none does, "else".',
    it: 'Prende la prima strada i cui confronti valgono; se nessuna vale, "altrimenti".',
  },
  config: conditionConfig,
  exits: ({ branches }) => [
    ...branches.map(({ id, name }, index) => ({ id, label: exitWords(name, 'branch', index) })),
    { id: 'else', label: { en: 'Else', it: 'Altrimenti' } },
  ],
  facts: ({ branches }) => {
    const reads = branches.map(({ when }) => conditionReads(when));
    return {
      reads: reads.flatMap((one) => one.reads),
      templates: reads.flatMap((one) => one.templates),
      issues: branchIssues(branches),
    };
  },
  enter: (ctx) => go(ctx.config.branches.find(({ when }) => evaluate(when, ctx))?.id ?? 'else'),
});
