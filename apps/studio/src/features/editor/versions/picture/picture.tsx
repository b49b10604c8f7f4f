import '@xyflow/react/dist/base.css';
import { useMantineColorScheme } from '@mantine/core';
import type { FlowDocument } from '@filo/core';
import { Background, Controls, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { versionsTexts } from '../texts/index.ts';
import { drawPicture, type Mark, type PictureSide } from './draw-picture.ts';
import { PictureCard } from './picture-card.tsx';
import styles from './picture.module.css';

const nodeTypes = { picture: PictureCard };

interface PictureProps {
  before: FlowDocument;
  after: FlowDocument;
  side: PictureSide;
  marks: ReadonlyMap<string, Mark>;
  /** A node to bring into view. */
  shown: { nodeId: string; turn: number } | null;
}

/** A picture of the flow that cannot be changed: what was added, removed and changed in its colours. */
export function Picture(props: PictureProps) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  );
}

function Drawn({ before, after, side, marks, shown }: PictureProps) {
  const t = useTexts(versionsTexts);
  const { language } = useLanguage();
  const { colorScheme } = useMantineColorScheme();
  const { fitView, getNode } = useReactFlow();
  const { nodes, edges } = useMemo(
    () => drawPicture({ before, after, side, marks, title: (node) => nodeTitle(node, language) }),
    [before, after, side, marks, language],
  );
  useEffect(() => {
    if (shown && getNode(shown.nodeId)) void fitView({ nodes: [{ id: shown.nodeId }], maxZoom: 0.9, duration: 160 });
  }, [shown, fitView, getNode]);
  const seen = nodes.map((node) => (node.id === shown?.nodeId ? { ...node, selected: true } : node));
  return (
    <div className={styles['picture']} role="group" aria-label={t('picture')}>
      <ReactFlow
        nodes={seen}
        edges={edges}
        nodeTypes={nodeTypes}
        colorMode={colorScheme === 'auto' ? 'system' : colorScheme}
        fitView
        fitViewOptions={{ padding: 0.12, maxZoom: 0.9 }}
        minZoom={0.05}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll
        preventScrolling
        onlyRenderVisibleElements
        ariaLabelConfig={{
          'controls.ariaLabel': t('controls'),
          'controls.zoomIn.ariaLabel': t('zoomIn'),
          'controls.zoomOut.ariaLabel': t('zoomOut'),
          'controls.fitView.ariaLabel': t('fit'),
        }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}
