import type { Json, JsonObject } from '@filo/core';
import type { core } from 'zod';

/** One place of a document that is wrong: where, and what about it. */
export interface WrongPlace {
  /** The part of the document, with its number from one and its name when it has them. */
  part: 'document' | 'nodes' | 'edges' | 'variables';
  number: number | null;
  name: string | null;
  /** The field below that, `position › x`; empty for the part itself. */
  field: string;
  what: 'missing' | 'text' | 'number' | 'boolean' | 'list' | 'object' | 'keys' | 'value' | 'short' | 'long' | 'unlike';
  /** What was found there, for `value` and `keys`. */
  found: string;
}

/** Turns what the schema found wrong into places that can be said in words of any language. */
export function findWrongPlaces(issues: readonly core.$ZodIssue[], document: JsonObject): WrongPlace[] {
  return issues.map((issue) => {
    const [first, second, ...rest] = issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step));
    const value = valueAt(document, issue.path);
    const listed = (first === 'nodes' || first === 'edges' || first === 'variables') && typeof second === 'number';
    const field = listed ? rest : issue.path.map(String);
    return {
      part: listed ? first : 'document',
      number: listed ? second + 1 : null,
      name: listed ? nameOf(valueAt(document, [first, second])) : null,
      field: field.join(' › '),
      ...whatIs(issue, value),
    };
  });
}

const expected: Partial<Record<string, WrongPlace['what']>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
};

function whatIs(issue: core.$ZodIssue, value: Json | undefined): Pick<WrongPlace, 'what' | 'found'> {
  if (value === undefined) return { what: 'missing', found: '' };
  const found = shown(value);
  switch (issue.code) {
    case 'invalid_type':
      return { what: expected[issue.expected] ?? 'unlike', found };
    case 'unrecognized_keys':
      return { what: 'keys', found: issue.keys.join(', ') };
    case 'too_small':
      return { what: 'short', found };
    case 'too_big':
      return { what: 'long', found };
    case 'invalid_format':
    case 'invalid_value':
      return { what: 'value', found };
    default:
      return { what: 'unlike', found };
  }
}

function valueAt(document: JsonObject, path: readonly PropertyKey[]): Json | undefined {
  let value: Json | undefined = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, Json>)[step];
  }
  return value;
}

function nameOf(value: Json | undefined): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const name = value['name'] ?? value['key'] ?? value['id'];
  return typeof name === 'string' ? name : null;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
