import { variableNames } from '../../variables/variable-names.ts';
import type { Fixer } from '../fix.ts';
import { changeConfig } from './change-config.ts';

/** Keeps the answer in a variable that nothing else has. */
export const saveAnswer: Fixer = (issue, document, kinds) => {
  const { path } = issue.params;
  if (typeof path !== 'string') return [];
  const taken = new Set(variableNames(document, kinds));
  let name = 'answer';
  for (let number = 2; taken.has(name); number++) name = `answer${number}`;
  const label = { en: `Save it to vars.${name}`, it: `Salvala in vars.${name}` };
  return changeConfig(issue, document, label, path, (saved) => saved ?? `vars.${name}`);
};
