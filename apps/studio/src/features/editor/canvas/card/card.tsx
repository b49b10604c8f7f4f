import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useEditor } from '../../store/editor-context.ts';
import type { CardNode } from '../model/card-node.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { FarCard } from './far-card.tsx';
import { FarNote } from './far-note.tsx';
import { FullCard } from './full-card.tsx';
import { NoteCard } from './note-card.tsx';

/** A node on the canvas, drawn as fully as can be read from where one looks. */
export const Card = memo(
  function Card({ data: { node }, selected }: NodeProps<CardNode>) {
    const far = useCanvasUi((ui) => ui.far);
    const light = useEditor(({ highlight }) =>
      highlight?.running === node.id ? 'running' : highlight?.nodes.includes(node.id) ? 'passed' : undefined,
    );
    if (node.type === 'note') return far ? <FarNote node={node} selected={selected} /> : <NoteCard node={node} selected={selected} />;
    if (far) return <FarCard node={node} selected={selected} light={light} />;
    return <FullCard node={node} selected={selected} light={light} />;
  },
  // Its place is React Flow's business: a card being dragged is not drawn again.
  (before, now) => before.data.node === now.data.node && before.selected === now.selected,
);
