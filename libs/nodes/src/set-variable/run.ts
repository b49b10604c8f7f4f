import { coerce, defineKind, go } from '@filo/core';
import type { Json } from '@filo/core';
import { templatesIn } from '../speech/templates-in.ts';
import { setVariableConfig } from './schema.ts';
import type { SetVariableConfig } from './schema.ts';
import { valueIssues } from './value-issues.ts';

/** Writes variables, fields of the contact and tags. */
export const setVariable = defineKind<SetVariableConfig>({
  type: 'set-variable',
  family: 'do',
  title: { en: 'Set values', it: 'Imposta valori' },
  description: {
    en: 'Writes variables, details of the contact and tags.',
    it: 'Scrive variabili, dati del contatto ed etichette.',
  },
  config: setVariableConfig,
  exits: () => [{ id: 'next', label: { en: 'Next', it: 'Avanti' } }],
  facts: ({ assign, addTags, removeTags }) => ({
    templates: [...assign.flatMap(({ value }) => templatesIn(value)), ...addTags, ...removeTags],
    writes: assign.map(({ path }) => path),
    issues: valueIssues({ assign, addTags, removeTags }),
  }),
  enter: (ctx) => {
    const { assign, addTags, removeTags } = ctx.config;
    const rendered = (tags: readonly string[]) => tags.map((tag) => ctx.render(tag).trim()).filter((tag) => tag !== '');
    const values: Record<string, Json> = {};
    for (const { path, value, as } of assign) {
      const worked = ctx.renderJson(value);
      values[path] = as ? coerce(worked, as).value : worked;
    }
    const added = rendered(addTags);
    const removed = rendered(removeTags);
    return go('next', {
      assign: { ...values, ...(added.length > 0 && { 'contact.tags': added }) },
      effects: removed.length > 0 ? [{ type: 'update.contact', patch: { removeTags: removed } }] : [],
    });
  },
});
