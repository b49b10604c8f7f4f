import type { FlowDocument, FlowNode, InterfaceText, Json } from '@filo/core';
import { type Difference, diff } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import type { CardContext } from '@filo/nodes/editor';
import { makeCardContext } from '../card-context.ts';
import { nodeTitle } from '../node-title.ts';
import { readNode } from '../read-node.ts';
import { viewOf } from '../view-of.ts';
import type { ChangeGroup, ChangeLine, Changes } from './change.ts';
import type { ChangeTexts } from './change-words.ts';
import { edgeLines } from './edge-lines.ts';
import { flowLines } from './flow-lines.ts';
import { settingLines, type SettingWords } from './setting-lines.ts';

/** What the words of changes depend on. */
export interface DescribeOptions {
  uiLanguage: keyof InterfaceText;
  /** Language in which the author's texts are quoted. */
  language: string;
  flowNames: ReadonlyMap<string, string>;
  languageName: (tag: string) => string;
  t: ChangeTexts;
}

/** How `after` differs from `before`, in words and by node: in the order of the canvas, the flow's own changes first. */
export function describeChanges(before: FlowDocument, after: FlowDocument, options: DescribeOptions): Changes {
  const { uiLanguage, t } = options;
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  const is = new Map(after.nodes.map((node) => [node.id, node]));
  const languages = [...new Set([...after.languages, ...before.languages])];
  const names = new Map([...was, ...is].map(([id, node]) => [id, nodeTitle(node, uiLanguage)]));
  const card = makeCardContext({ ...options, languages, lens: null, nodeNames: names });
  const words: SettingWords = { card, t, languageName: options.languageName, languages };
  const differences = diff(before, after);

  const groups = new Map<string, ChangeGroup>();
  const groupOf = (nodeId: string): ChangeGroup => {
    const found = groups.get(nodeId);
    if (found) return found;
    const [then, now] = [was.get(nodeId), is.get(nodeId)];
    const what = then && now ? 'changed' : now ? 'added' : 'removed';
    const node = now ?? then;
    const group: ChangeGroup = { nodeId, what, title: names.get(nodeId) ?? nodeId, lines: [] };
    if (node) group.node = node;
    const detail = what === 'changed' || !node ? '' : summaryOf(node, card);
    if (detail !== '') group.detail = detail;
    groups.set(nodeId, group);
    return group;
  };
  for (const one of differences) {
    const found = ofNode(one, { was, is, words });
    if (found) groupOf(found.nodeId).lines.push(...found.lines);
  }
  for (const { from, line } of edgeLines(differences, { was, is, card, t })) groupOf(from).lines.push(line);

  const order = new Map([...new Set([...is.keys(), ...was.keys()])].map((id, index) => [id, index]));
  const nodes = [...groups.values()].sort((a, b) => (order.get(a.nodeId ?? '') ?? 0) - (order.get(b.nodeId ?? '') ?? 0));
  const own = flowLines(differences, before, after, words);
  const flow: ChangeGroup[] = own.length > 0 ? [{ nodeId: null, what: 'changed', title: t('flow'), lines: own }] : [];
  const count = (what: ChangeGroup['what']): number => nodes.filter((group) => group.what === what).length;
  return {
    groups: [...flow, ...nodes],
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: differences.filter(({ what, ...one }) => what === 'node-moved' && 'nodeId' in one && !groups.has(one.nodeId)).length,
  };
}

interface Sides {
  was: ReadonlyMap<string, FlowNode>;
  is: ReadonlyMap<string, FlowNode>;
  words: SettingWords;
}

/** What a difference says of one node by itself; null when it is about something else. */
function ofNode(one: Difference, { was, is, words }: Sides): { nodeId: string; lines: ChangeLine[] } | null {
  const { t, card } = words;
  switch (one.what) {
    case 'node-added':
    case 'node-removed': {
      const { id } = one.node;
      const [then, now] = [was.get(id), is.get(id)];
      // The same node as another type comes as removed and added.
      if (!then || !now) return { nodeId: id, lines: [] };
      if (one.what === 'node-removed') return null;
      const title = ({ type }: FlowNode): string => card.say(nodeKinds.get(type)?.title ?? { en: type, it: type });
      return { nodeId: id, lines: [{ what: 'changed', field: t('type'), before: title(then), after: title(now) }] };
    }
    case 'node-renamed':
      return {
        nodeId: one.nodeId,
        lines: [
          { what: 'changed', field: t('name'), before: one.before?.trim() || t('nothing'), after: one.after?.trim() || t('nothing') },
        ],
      };
    case 'node-changed': {
      const [then, now] = [was.get(one.nodeId), is.get(one.nodeId)];
      if (!then || !now) return null;
      const sides = { schema: nodeKinds.get(now.type)?.config, before: then.config as Json, after: now.config as Json };
      return { nodeId: one.nodeId, lines: settingLines(one.settings, sides, words) };
    }
    default:
      return null;
  }
}

/** A node in one line, as the outline has it; empty while its settings cannot be read. */
function summaryOf(node: FlowNode, card: CardContext): string {
  const { config } = readNode(node);
  return config === undefined ? '' : (viewOf(node.type)?.summary(config, card) ?? '');
}
