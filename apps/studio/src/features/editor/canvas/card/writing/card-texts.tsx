import type { FlowNode } from '@filo/core';
import { type Writing, WritingContext } from '@filo/nodes/editor';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useEditor } from '../../../store/editor-context.ts';
import { useCanvasUi } from '../../stage/canvas-ui.ts';
import { TextField } from './text-field.tsx';
import { textsOn } from './texts-on.ts';

/** Lets the texts of a card be written where they stand. */
export function CardTexts({ node, children }: { node: FlowNode; children: ReactNode }) {
  const place = useCanvasUi(({ writing }) => (writing?.nodeId === node.id ? writing : null));
  const language = useEditor((state) => state.language);
  const asked = place !== null && place.path === null && place.after === null ? place : null;

  // The card was only just drawn: now it shows which texts it has.
  useEffect(() => {
    if (!asked) return;
    const [first] = textsOn(node.id);
    useCanvasUi.setState({ writing: first ? { nodeId: node.id, after: null, ...first } : null });
    if (!first) asked.otherwise?.();
  }, [asked, node.id]);

  const writing = useMemo((): Writing | null => {
    if (!place || asked) return null;
    const { path, after } = place;
    // Another language is another text.
    return { path, after, field: <TextField key={`${path ?? ''} ${after ?? ''} ${language}`} node={node} place={place} /> };
  }, [place, asked, node, language]);
  return <WritingContext value={writing}>{children}</WritingContext>;
}
