import type { InterfaceText } from '@filo/core';
import { jsonAt } from '../../parts/json-at.ts';
import type { Fixer } from '../fix.ts';
import { changeConfig } from './change-config.ts';

/** What the entries of a list are called, by the setting they stand in. */
const labels: Readonly<Record<string, InterfaceText>> = {
  bubbles: { en: 'Remove this part', it: 'Togli questa parte' },
  cards: { en: 'Remove the card', it: 'Togli la scheda' },
  buttons: { en: 'Remove the button', it: 'Togli il pulsante' },
  options: { en: 'Remove the option', it: "Togli l'opzione" },
  branches: { en: 'Remove the branch', it: 'Togli il ramo' },
  all: { en: 'Remove the comparison', it: 'Togli il confronto' },
  any: { en: 'Remove the comparison', it: 'Togli il confronto' },
};

/** Takes the entry away that the issue is about. The only one of a list stays: without it the node would be none. */
export const removeEntry: Fixer = (issue, document) => {
  const { path } = issue.params;
  const node = document.nodes.find(({ id }) => id === issue.nodeId);
  if (typeof path !== 'string' || !node) return [];
  const steps = path.split('.');
  const at = steps.findLastIndex((step) => /^\d+$/.test(step));
  const place = steps.slice(0, Math.max(at, 0));
  const list = jsonAt(node.config, place);
  const label = labels[place.at(-1) ?? ''];
  if (!label || !Array.isArray(list) || list.length < 2) return [];
  return changeConfig(issue, document, label, place.join('.'), () => list.filter((_, index) => String(index) !== steps[at]));
};
