import type { Json } from '@filo/core';
import type { Setting } from './setting.ts';

/** What is wrong with a setting, as a key of the texts. */
export type SettingFault = 'missing' | 'english' | 'address' | 'form' | 'colour' | 'number' | 'short' | 'long' | 'json' | 'refused';

/** What stands in for a secret that is set: sent back, it stays as it is. */
export const maskedSecret = '••••••••';

/** Says what is wrong with a value before it is sent; null when the engine can judge it. */
export function checkSetting(setting: Setting, value: Json | undefined): SettingFault | null {
  if (isEmpty(value)) return setting.required ? 'missing' : null;
  if (value === maskedSecret) return null;
  switch (setting.look) {
    case 'number':
      return typeof value === 'number' && inside(setting, value) ? null : 'number';
    case 'words':
      return isEmpty((value as Record<string, Json>)['en']) ? 'english' : null;
    case 'colour':
      return setting.pattern?.test(textOf(value)) === false ? 'colour' : null;
    case 'list':
      return (value as Json[]).map((item) => checkText(setting, textOf(item))).find((fault) => fault !== null) ?? null;
    case 'json':
      return typeof value === 'string' ? 'json' : null;
    case 'text':
    case 'secret':
      return checkText(setting, textOf(value));
    default:
      return null;
  }
}

/** Whether a value says nothing: then the setting is taken away. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty);
}

/** What is no text cannot be one by chance. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function checkText({ isAddress, pattern, shortest, longest }: Setting, value: string): SettingFault | null {
  const text = value.trim();
  if (isAddress && !isWebAddress(text)) return 'address';
  if (text.length < shortest) return 'short';
  if (text.length > longest) return 'long';
  return pattern?.test(text) === false ? 'form' : null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function inside({ least, most }: Setting, value: number): boolean {
  return Number.isFinite(value) && (least === null || value >= least) && (most === null || value <= most);
}
