import type { Fixer } from '../fix.ts';

/** Takes the declaration away that nothing needs. */
export const removeVariable: Fixer = ({ params }, document) => {
  const key = params['variable'];
  const variables = document.variables.filter((variable) => variable.key !== key);
  if (typeof key !== 'string' || variables.length === document.variables.length) return [];
  const label = { en: `Remove the variable "${key}"`, it: `Togli la variabile "${key}"` };
  return [{ label, command: { do: 'set-variables', variables } }];
};
