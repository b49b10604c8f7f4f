import { fold } from '@filo/core';
import type { LocalizedText } from '@filo/core';
import { hasText } from '../speech/has-text.ts';
import type { ConfigIssue } from './config-issue.ts';

/** A label that a customer chooses by, and its place in the config. */
export interface PlacedLabel {
  path: string;
  label: LocalizedText;
}

/** Labels that are not shown because they are empty, and labels that cannot be told from an earlier one of the same list. */
export function labelIssues(labels: readonly PlacedLabel[]): ConfigIssue[] {
  return labels.flatMap(({ path, label }, index): ConfigIssue[] => {
    if (!hasText(label)) return [{ code: 'empty-label', severity: 'warning', params: { path } }];
    const same = labels.slice(0, index).find((one) => sameWords(one.label, label));
    return same ? [{ code: 'same-label', severity: 'warning', params: { path, label: firstWords(label) } }] : [];
  });
}

/** Whether two labels read the same in some language: then a typed answer means the first. */
function sameWords(one: LocalizedText, other: LocalizedText): boolean {
  const words = Object.entries(typeof other === 'string' ? { '': other } : other);
  return words.some(([language, text]) => {
    const against = typeof one === 'string' ? [one] : language === '' ? Object.values(one) : [one[language] ?? ''];
    return text.trim() !== '' && against.some((each) => fold(each) === fold(text));
  });
}

function firstWords(label: LocalizedText): string {
  return (typeof label === 'string' ? [label] : Object.values(label)).find((text) => text.trim() !== '') ?? '';
}
