import type { FlowNode } from '@filo/core';
import { memo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { readNode } from '../../parts/read-node.ts';
import { viewOf } from '../../parts/view-of.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';

/** What a card shows between its name and its ways out. */
export const CardBody = memo(function CardBody({ node }: { node: FlowNode }) {
  const t = useTexts(canvasTexts);
  const { card } = useCanvasTools();
  const { kind, config } = readNode(node);
  const Body = viewOf(node.type)?.Body;
  if (!kind || !Body) return <p className={styles['needs']}>{t('unknownType', { type: node.type })}</p>;
  if (config === undefined) return <p className={styles['needs']}>{t('needsSettings')}</p>;
  return (
    <div className={styles['body']}>
      <Body config={config} card={card} />
    </div>
  );
});
