import type { FlowDocument, FlowNode } from '@filo/core';
import type { Conflict } from './conflict.ts';
import { mergeList } from './merge-list.ts';
import type { Sides } from './sides.ts';
import { threeWay } from './three-way.ts';

/** Merges the name, the languages and the settings of two documents. */
export function mergeFlow(
  { base, mine, theirs }: Sides,
  nodes: readonly FlowNode[],
  conflicts: Conflict[],
): Pick<FlowDocument, 'name' | 'languages' | 'settings'> {
  const name = threeWay(base.name, mine.name, theirs.name);
  if (name.conflicts.length > 0) add('name', { do: 'set-flow', name: theirs.name });
  const languages = mergeList(base.languages, mine.languages, theirs.languages, (language) => language).mine;
  const settings = threeWay(base.settings, mine.settings, theirs.settings);
  if (settings.conflicts.length > 0) add('settings', { do: 'set-flow', settings: settings.theirs ?? theirs.settings }, settings.conflicts);
  return {
    name: name.mine ?? mine.name,
    languages: languages.length > 0 ? languages : mine.languages,
    settings: withFallback(settings.mine ?? mine.settings, nodes),
  };

  function add(what: Conflict['what'], command: Conflict['theirs'], paths: string[] = []): void {
    conflicts.push({ what, ids: [], change: 'both-changed', paths, theirs: command });
  }
}

/** A fallback that one side removed, while the other chose it, is none. */
function withFallback({ fallback, ...settings }: FlowDocument['settings'], nodes: readonly FlowNode[]): FlowDocument['settings'] {
  return fallback !== undefined && nodes.some(({ id }) => id === fallback) ? { ...settings, fallback } : settings;
}
