import { type Family, fold, type InterfaceText } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

/** A node type as it is offered. */
export interface NodeChoice {
  type: string;
  family: Family;
  title: string;
  description: string;
}

/** Families in the order of the palette. */
export const families: readonly Family[] = ['talk', 'ask', 'decide', 'do', 'people'];

/** Node types that fit what was typed, in the order of the palette: those whose name fits before those whose description does. */
export function nodeChoices(language: keyof InterfaceText, query = ''): NodeChoice[] {
  const wanted = fold(query.trim());
  const all = [...nodeKinds.values()].map(({ type, family, title, description }) => ({
    type,
    family,
    title: title[language],
    description: description[language],
    // Both languages are searched: people know a node by either name.
    names: fold(`${title.en} ${title.it} ${type}`),
    words: fold(description[language]),
  }));
  const fitting = all.filter(({ names, words }) => names.includes(wanted) || words.includes(wanted));
  const byName = fitting.toSorted((a, b) => Number(b.names.includes(wanted)) - Number(a.names.includes(wanted)));
  return byName.map(({ type, family, title, description }) => ({ type, family, title, description }));
}
