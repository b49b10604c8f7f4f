import { variableName } from './variable-name.ts';

/** A bar that separates filters: one that stands in no quotes. */
const bar = /\|(?=(?:[^"']*(?:"[^"]*"|'[^']*'))*[^"']*$)/;

const signs: Record<string, string> = { plus: '+', minus: '−', times: '×', divided_by: '÷' };

/**
 * What a template fills in, in words: the variable's name, or the sum it makes (`vars.price | times: 3` is "price × 3").
 * Filters that only change how a value looks are left out.
 */
export function valueWords(source: string, name: (path: string) => string = variableName): string {
  const [head = '', ...filters] = source.split(bar).map((part) => part.trim());
  let words = operand(head, name);
  let bound = true;
  for (const filter of filters) {
    const [called = '', ...rest] = filter.split(':');
    const sign = Object.hasOwn(signs, called.trim()) ? signs[called.trim()] : undefined;
    if (sign === undefined) continue;
    const adds = sign === '+' || sign === '−';
    words = `${bound || adds ? words : `(${words})`} ${sign} ${operand(rest.join(':').trim(), name)}`;
    bound = !adds;
  }
  return words;
}

/** A variable by its name; a quoted text or a number as it is. */
function operand(source: string, name: (path: string) => string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(source);
  if (quoted) return quoted[2] ?? '';
  return /^[A-Za-z_][\w.[\]"'-]*$/.test(source) ? name(source) : source;
}
