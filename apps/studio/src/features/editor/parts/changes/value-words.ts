import { conditionWords, durationWords, scheduleWords, type CardContext } from '@filo/nodes/editor';
import { condition, type FieldMeta, type Json, type LocalizedText, schedule } from '@filo/core';
import type { ChangeTexts } from './change-words.ts';

/** Longest value that is shown. */
const longest = 160;

/** A value of a setting in a few words; undefined where few words cannot say it. */
export function valueWords(
  value: Json | undefined,
  { widget, choices }: Partial<FieldMeta>,
  card: CardContext,
  t: ChangeTexts,
): string | undefined {
  const { say } = card;
  if (value === undefined || value === null || value === '') return t('nothing');
  if (widget === 'secret') return undefined;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return widget === 'duration' ? durationWords(value, say) : String(value);
  if (typeof value === 'string') {
    const choice = choices?.[value];
    if (choice) return say(choice);
    return shortened(widget === 'node' ? card.nodeName(value) : widget === 'flow' ? card.flowName(value) : value);
  }
  if (widget === 'condition') {
    const read = condition.safeParse(value);
    if (read.success) return conditionWords(read.data, say);
  }
  if (widget === 'schedule') {
    const read = schedule.safeParse({ week: value });
    if (read.success) return scheduleWords(read.data, say);
  }
  const hours = schedule.safeParse(value);
  if (hours.success) return scheduleWords(hours.data, say);
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object') ? shortened(value.join(', ')) || t('nothing') : undefined;
  return itemName(value, card);
}

/** What an entry of a list is called: the first of the things that people name entries by. */
export function itemName(item: Json | undefined, card: CardContext): string | undefined {
  if (typeof item === 'string') return shortened(item);
  const key = namingKey(item, card);
  return key === undefined ? undefined : wordsAt(item, key, card);
}

/** By which of its fields an entry of a list is called. */
export function namingKey(item: Json | undefined, card: CardContext): string | undefined {
  return ['label', 'title', 'name', 'text', 'caption', 'question', 'path', 'to', 'url', 'id'].find(
    (key) => wordsAt(item, key, card) !== undefined,
  );
}

function wordsAt(item: Json | undefined, key: string, card: CardContext): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const value = item[key];
  const words = typeof value === 'object' ? card.text(value as LocalizedText) : value;
  return typeof words === 'string' && words.trim() !== '' ? shortened(words) : undefined;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
