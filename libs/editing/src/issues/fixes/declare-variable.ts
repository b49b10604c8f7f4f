import type { Fixer } from '../fix.ts';

/** Declares the variable, for a value that comes from outside (the API, another flow). */
export const declareVariable: Fixer = ({ params }, document) => {
  const key = params['variable'];
  if (typeof key !== 'string' || document.variables.some((variable) => variable.key === key)) return [];
  const variables = [...document.variables, { key, type: 'text' as const, personal: false }];
  return [
    { label: { en: `Add the variable "${key}"`, it: `Aggiungi la variabile "${key}"` }, command: { do: 'set-variables', variables } },
  ];
};
