import type { Exit, FlowNode } from '@filo/core';
import { useMemo } from 'react';
import { readNode } from '../../parts/read-node.ts';
import { useEditor } from '../../store/editor-context.ts';
import { exitsInUse } from '../model/exits-in-use.ts';

/** A way out as a card shows it. */
export interface ShownExit extends Exit {
  connected: boolean;
  /** An edge leaves here, but the settings have no such exit any more. */
  gone: boolean;
}

/** The ways out of a card: those of its settings, and those that edges still use. */
export function useExits(node: FlowNode): readonly ShownExit[] {
  const inUse = useEditor(({ document }) => exitsInUse(document.edges, node.id));
  return useMemo(() => {
    const used = new Set(inUse === '' ? [] : inUse.split(' '));
    const { exits } = readNode(node);
    const known = exits.map((exit): ShownExit => ({ ...exit, connected: used.has(exit.id), gone: false }));
    const gone = [...used].filter((id) => !exits.some((exit) => exit.id === id));
    return [...known, ...gone.map((id): ShownExit => ({ id, label: id, connected: true, gone: true }))];
  }, [node, inUse]);
}
