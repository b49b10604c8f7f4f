import { describeIssue } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { exitName } from '../parts/exit-name.ts';
import { nodeTitle } from '../parts/node-title.ts';
import { readNode } from '../parts/read-node.ts';
import { useFramed } from '../parts/use-framed.ts';
import { useCardContext } from '../parts/use-card-context.ts';
import { viewOf } from '../parts/view-of.ts';
import { useEditor } from '../store/editor-context.ts';
import { useNode } from '../store/use-node.ts';
import type { Row } from './rows.ts';
import { outlineTexts } from './texts/index.ts';

/** A line of the outline as a screen reader says it: what it is, what it does, where it leads, what is wrong with it. */
export function useRowLabel(row: Row): string {
  const t = useTexts(outlineTexts);
  const { language } = useLanguage();
  const card = useCardContext();
  const document = useEditor((state) => state.document);
  const node = useNode(row.kind === 'node' ? row.item.nodeId : row.nodeId);
  const target = useNode(row.kind === 'exit' ? row.exit.to?.nodeId : undefined);
  const framed = useFramed(row.kind === 'node' ? node : undefined);
  const issues = useEditor(useShallow((state) => state.issues.filter(({ nodeId }) => row.kind === 'node' && nodeId === row.item.nodeId)));
  if (!node) return '';
  const read = readNode(node);
  if (row.kind === 'exit') {
    const exit = exitName(read.exits.find(({ id }) => id === row.exit.id) ?? row.exit, read, card);
    return target ? t('exitTo', { exit, name: nodeTitle(target, language) }) : t('exitNowhere', { exit });
  }
  const name = nodeTitle(node, language);
  if (row.item.reference) return t('labelAbove', { name });
  const type = read.kind?.title[language] ?? node.type;
  const summary = read.config === undefined ? t('needsSettings') : (viewOf(node.type)?.summary(read.config, card) ?? '');
  const lost = row.item.root === 'unreachable' ? [t('lost')] : [];
  return [
    `${type}: ${name}`,
    summary,
    framed,
    ...lost,
    ...issues.map((issue) => describeIssue(issue, { document, kinds: nodeKinds })[language]),
  ]
    .filter((part) => part !== '')
    .join('. ');
}
