import type { FlowNode } from '@filo/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { useEditorActions } from '../../store/editor-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';

/** Writes a node's name on its card. Enter and leaving keep it, Escape does not. */
export function NameField({ node }: { node: FlowNode }) {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const { run } = useEditorActions();
  const [name, setName] = useState(() => nodeTitle(node, language));
  const close = (card: HTMLElement | null): void => {
    useCanvasUi.setState({ renaming: null });
    card?.focus({ preventScroll: true });
  };
  const keep = (): void => {
    if (name.trim() !== nodeTitle(node, language)) run({ do: 'rename-node', nodeId: node.id, name: name.trim() });
  };
  return (
    <input
      className={`${styles['nameField']} nodrag nopan`}
      aria-label={t('name')}
      value={name}
      maxLength={120}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => {
        keep();
        useCanvasUi.setState({ renaming: null });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const card = event.currentTarget.closest<HTMLElement>('.react-flow__node');
        if (event.key === 'Enter') close(card);
        if (event.key === 'Escape') {
          setName(nodeTitle(node, language));
          close(card);
        }
      }}
    />
  );
}
