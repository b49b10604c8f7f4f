import { plainText, readInstant, unaryOperators } from '@filo/core';
import type { Comparison, Condition, InterfaceText, Operator } from '@filo/core';
import { joinWords } from './join-words.ts';
import type { Say } from './node-view.ts';
import { numberWords } from './number-words.ts';
import { operatorWords } from './operator-words.ts';
import { templateWords } from './template-words.ts';
import { variableWords } from './variable-words.ts';

/** What stands for a side that is not filled in yet. */
const blank = '…';

const dateWords: Partial<Record<Operator, InterfaceText>> = {
  greater: { en: 'is after', it: 'è dopo il' },
  'greater-or-equal': { en: 'is on or after', it: 'è a partire dal' },
  less: { en: 'is before', it: 'è prima del' },
  'less-or-equal': { en: 'is on or before', it: 'è entro il' },
};

const tagWords: Partial<Record<Operator, InterfaceText>> = {
  contains: { en: 'the contact has the tag', it: "il contatto ha l'etichetta" },
  'not-contains': { en: 'the contact does not have the tag', it: "il contatto non ha l'etichetta" },
};

/** A condition as a sentence: "order total is more than 100 and city is Rome". */
export function conditionWords(condition: Condition, say: Say): string {
  if ('all' in condition) {
    if (condition.all.length === 0) return say({ en: 'always', it: 'sempre' });
    return joinWords(
      condition.all.map((one) => comparisonWords(one, say)),
      say,
    );
  }
  if (condition.any.length === 0) return say({ en: 'never', it: 'mai' });
  return joinWords(
    condition.any.map((one) => comparisonWords(one, say)),
    say,
    'or',
  );
}

function comparisonWords({ left, op, right }: Comparison, say: Say): string {
  const asked = meant(op, right);
  const value = unaryOperators.has(asked) ? '' : ` ${rightWords(op, right, say)}`;
  const tags = left === 'contact.tags' ? tagWords[op] : undefined;
  if (tags) return `${say(tags)}${value}`;
  return `${sideWords(left, say)} ${say(verb(asked, right))}${value}`;
}

/** To be like nothing is to be empty. */
function meant(op: Operator, right: Comparison['right']): Operator {
  if (right !== '') return op;
  return op === 'equals' ? 'is-empty' : op === 'not-equals' ? 'is-set' : op;
}

function verb(op: Operator, right: Comparison['right']): InterfaceText {
  const date = typeof right === 'string' && readInstant(right) !== undefined;
  return (date ? dateWords[op] : undefined) ?? operatorWords[op];
}

/** The left side: the name of a variable, or a template with the names in it. */
function sideWords(left: string, say: Say): string {
  const name = (path: string): string => variableWords(path, say);
  return left.includes('{') ? templateWords(left, name) || blank : name(left);
}

function rightWords(op: Operator, right: Comparison['right'], say: Say): string {
  if (typeof right === 'boolean') return say(right ? { en: 'yes', it: 'sì' } : { en: 'no', it: 'no' });
  const items = Array.isArray(right) ? right : op === 'in' && typeof right === 'string' ? right.split(',') : [right];
  const listed = items.map((item) => itemWords(item, say)).filter((item) => item !== '');
  return listed.length === 0 ? blank : joinWords(listed, say, 'or');
}

function itemWords(item: string | number | undefined, say: Say): string {
  if (typeof item === 'number') return numberWords(item, say);
  return templateWords(plainText(item), (path) => variableWords(path, say));
}
