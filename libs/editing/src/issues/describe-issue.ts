import type { Exit, FlowDocument, InterfaceText, Issue, LocalizedText, NodeKinds } from '@filo/core';
import { pickText, plainText } from '@filo/core';
import { nodeName } from '../parts/node-name.ts';
import { readNode } from '../parts/read-node.ts';
import { checkWords } from './check-words.ts';
import { fieldLabel } from './field-label.ts';
import { nodeWords } from './node-words.ts';
import type { IssueDetails, IssueWords } from './words.ts';

/** Where an issue was found: with it, words can name settings and nodes as the screen does. */
export interface IssueSurroundings {
  document: FlowDocument;
  kinds: NodeKinds;
}

/** What is wrong, in words for the author. */
export function describeIssue(issue: Issue, surroundings?: IssueSurroundings): InterfaceText {
  return (wordsOf(issue.code) ?? unnamed(issue.code))(details(issue, surroundings));
}

/** Whether a code has words of its own. */
export function hasWords(code: string): boolean {
  return wordsOf(code) !== undefined;
}

function wordsOf(code: string): IssueWords | undefined {
  const words: Readonly<Record<string, IssueWords>> = Object.hasOwn(checkWords, code) ? checkWords : nodeWords;
  return Object.hasOwn(words, code) ? words[code] : undefined;
}

/** Kinds of integrators may find what nobody here has words for. */
function unnamed(code: string): IssueWords {
  return ({ param }) => {
    const message = param('message') || code;
    return { en: `Something is not right here: ${message}.`, it: `Qui qualcosa non va: ${message}.` };
  };
}

function details({ nodeId, params }: Issue, surroundings: IssueSurroundings | undefined): IssueDetails {
  const path = typeof params['path'] === 'string' ? params['path'] : '';
  const find = (id: string | null) => surroundings?.document.nodes.find((node) => node.id === id);
  const node = find(nodeId);
  const kind = node && surroundings?.kinds.get(node.type);
  return {
    param: (name) => plainText(params[name]),
    list: (name) => {
      const list = params[name];
      return Array.isArray(list) ? list : [];
    },
    place: kind && path !== '' ? fieldLabel(kind.config, path) : null,
    exit: (id) => {
      const exits = node && surroundings ? readNode(node, surroundings.kinds)?.exits : undefined;
      return inBoth(exits?.find((exit) => exit.id === id)?.label ?? id, id, surroundings?.document.languages ?? []);
    },
    node: (id) => {
      const other = find(id);
      return other && surroundings ? nodeName(other, surroundings.kinds) : { en: id, it: id };
    },
  };
}

/** A label as both languages of the interface show it: the author's own text where it has no such language, the id where it is empty. */
function inBoth(label: Exit['label'], id: string, languages: readonly string[]): InterfaceText {
  const pick = (language: string): string => pickText(label as LocalizedText, language, languages).trim() || id;
  return { en: pick('en'), it: pick('it') };
}
