import { changeLines, seen } from '@filo/channels/lens';
import type { FlowDocument, FlowNode, InterfaceText } from '@filo/core';
import { lensOf } from './lens-of.ts';
import { nodeMessages } from './node-messages.ts';

/** What the last answer for a node was made from. Nodes of a document never change, so the node itself is the key. */
interface Known {
  about: Pick<FlowDocument, 'variables' | 'languages' | 'settings'>;
  byLens: Map<string, readonly InterfaceText[]>;
}

const known = new WeakMap<FlowNode, Known>();
const none: readonly InterfaceText[] = [];

/**
 * What a channel changes of what a node says, in words, over all languages of the flow: "The fourth button makes this a list of 5".
 * The same list while nothing changed, so that cards may compare it.
 */
export function changesOn(document: FlowDocument, node: FlowNode, lens: string | null): readonly InterfaceText[] {
  if (lens === null) return none;
  const { variables, languages, settings } = document;
  let kept = known.get(node);
  if (kept?.about.variables !== variables || kept.about.languages !== languages || kept.about.settings !== settings) {
    kept = { about: { variables, languages, settings }, byLens: new Map() };
    known.set(node, kept);
  }
  const before = kept.byLens.get(lens);
  if (before) return before;
  const found = findChanges(document, node, lens);
  kept.byLens.set(lens, found);
  return found;
}

function findChanges(document: FlowDocument, node: FlowNode, kind: string): readonly InterfaceText[] {
  const lens = lensOf(kind);
  const words = new Map<string, InterfaceText>();
  for (const language of document.languages) {
    for (const message of nodeMessages(document, node, { channel: kind, language }) ?? []) {
      for (const said of changeLines(seen(message, lens, { language }).changes, lens)) words.set(said.en, said);
    }
  }
  return words.size === 0 ? none : [...words.values()];
}
