import type { Json } from '@filo/core';
import type { Fixer } from '../fix.ts';
import { changeConfig } from './change-config.ts';

const instead: Readonly<Record<string, { op: string; label: { en: string; it: string } }>> = {
  equals: { op: 'is-empty', label: { en: 'Ask whether it is empty', it: 'Chiedi se è senza valore' } },
  'not-equals': { op: 'is-set', label: { en: 'Ask whether it is known', it: 'Chiedi se ha un valore' } },
};

/** Says what a comparison with nothing most often means. */
export const askWhetherEmpty: Fixer = (issue, document) => {
  const { path, op } = issue.params;
  const meant = typeof op === 'string' && Object.hasOwn(instead, op) ? instead[op] : undefined;
  if (!meant || typeof path !== 'string') return [];
  return changeConfig(issue, document, meant.label, path.replace(/\.right$/, ''), (comparison = null): Json => {
    if (typeof comparison !== 'object' || comparison === null || Array.isArray(comparison) || comparison['op'] !== op) return comparison;
    const { right: _nothing, ...rest } = comparison;
    return { ...rest, op: meant.op };
  });
};
