import { keepSame } from '../parts/keep-same.ts';
import type { Change } from './change.ts';

/** Declares these variables and no others; a list in which two have the same name is not taken. */
export const setVariables: Change<'set-variables'> = (document, { variables: wished }) => {
  if (new Set(wished.map(({ key }) => key)).size !== wished.length) return document;
  const variables = keepSame(document.variables, wished, ({ key }) => key);
  return variables === document.variables ? document : { ...document, variables };
};
