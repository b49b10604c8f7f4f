import { type Json, plainText } from '@filo/core';
import type { ValueRow } from './value-rows.ts';

/** A value as it stands in its field: words as they are, anything else as JSON. */
export function fieldText({ value, type }: Pick<ValueRow, 'value' | 'type'>): string {
  if (value === null) return '';
  if (typeof value === 'string') return type === 'any' && looksLikeJson(value) ? JSON.stringify(value) : value;
  return type === 'list' && isPlainList(value) ? plainText(value) : JSON.stringify(value);
}

/** What was typed into a field as a value of its type; undefined when it cannot be one. */
export function typedValue(text: string, type: ValueRow['type']): Json | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return type === 'text' ? '' : type === 'list' ? [] : null;
  if (type === 'text' || type === 'date') return text;
  if (type === 'list' && !trimmed.startsWith('[')) return trimmed.split(',').map((item) => item.trim());
  const read = fromJson(trimmed);
  if (type === 'number') return typeof read === 'number' ? read : undefined;
  if (type === 'boolean') return typeof read === 'boolean' ? read : undefined;
  if (type === 'any') return read === undefined ? text : read;
  return typeof read === 'object' ? read : undefined;
}

function fromJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const looksLikeJson = (text: string): boolean => fromJson(text.trim()) !== undefined;
const isPlainList = (value: Json): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(',') && item.trim() === item);
