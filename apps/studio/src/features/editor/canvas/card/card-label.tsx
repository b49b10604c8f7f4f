import type { FlowNode } from '@filo/core';
import { VisuallyHidden } from '@mantine/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { readNode } from '../../parts/read-node.ts';
import { useFramed } from '../../parts/use-framed.ts';
import { viewOf } from '../../parts/view-of.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import { canvasTexts } from '../texts/index.ts';
import { useIssues } from './use-issues.ts';

/** A card in one sentence, for screen readers: what it is, what it says, its ways out, its mistakes. */
export function CardLabel({ node, exits }: { node: FlowNode; exits: number }) {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const { card } = useCanvasTools();
  const issues = useIssues(node.id);
  const framed = useFramed(node);
  const { kind, config } = readNode(node);
  const name = nodeTitle(node, language);
  const type = kind?.title[language] ?? node.type;
  const summary = config === undefined ? t('needsSettings') : (viewOf(node.type)?.summary(config, card) ?? '');
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [
    name === type ? summary : `${name}. ${summary}`,
    framed,
    exits > 0 && t('exits', { count: exits }),
    errors > 0 && t('errors', { count: errors }),
    issues.length > errors && t('hints', { count: issues.length - errors }),
  ];
  return (
    <VisuallyHidden id={`card-label-${node.id}`} aria-hidden>
      {`${type}: ${parts.filter(Boolean).join(', ')}`}
    </VisuallyHidden>
  );
}
