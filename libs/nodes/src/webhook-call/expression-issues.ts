import type { ConfigFacts } from '@filo/core';
import jsonata from 'jsonata';

/** The JSONata expressions that cannot be read, each as an issue with its place and what is wrong with it. */
export function expressionIssues(save: Record<string, string>): NonNullable<ConfigFacts['issues']> {
  return Object.entries(save).flatMap(([path, expression]) => {
    const message = syntaxError(expression);
    return message === undefined ? [] : [{ code: 'bad-expression', severity: 'error' as const, params: { path: `save.${path}`, message } }];
  });
}

function syntaxError(expression: string): string | undefined {
  try {
    jsonata(expression);
    return undefined;
  } catch (error) {
    // jsonata throws plain objects: `{ code, position, message }` (https://docs.jsonata.org/embedding-extending).
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return String(message);
  }
}
