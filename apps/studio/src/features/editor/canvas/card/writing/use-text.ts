import type { FlowNode } from '@filo/core';
import { useEffect, useRef, useState } from 'react';
import { useEditorStore } from '../../../store/editor-context.ts';
import type { WritingPlace } from '../../stage/canvas-ui.ts';
import { rawText, withEntry, withText } from './text-place.ts';

/** A text while it is written: it reaches the flow as one step, when it is left. */
export interface Written {
  text: string;
  type: (text: string) => void;
  /** What stands there in another language while there is nothing in this one. */
  instead: string;
  /** Whether it is still what the node came with, so that the next key may write over it. */
  example: boolean;
  keep: () => void;
  /** Whether writing can go on with another entry after this text: a full list takes no more. */
  takesMore: (path: string) => boolean;
  drop: () => void;
}

/** Keeps a text of a card while it is written; typing touches nothing else. */
export function useText(node: FlowNode, place: WritingPlace): Written {
  const store = useEditorStore();
  const [begun] = useState(() => {
    const { language, document } = store.getState();
    const tongue = { language, languages: document.languages };
    return { tongue, ...(place.path === null ? { text: '', instead: '', example: false } : rawText(node, place.path, tongue)) };
  });
  const [text, setText] = useState(begun.text);
  const latest = useRef(begun.text);
  const done = useRef(false);

  const keep = (): void => {
    if (done.current || latest.current === begun.text) return;
    done.current = true;
    const { document, actions } = store.getState();
    // Others may have changed the node meanwhile: only this text is written anew.
    const now = document.nodes.find(({ id }) => id === node.id);
    if (!now) return;
    const words = latest.current;
    const { path, after } = place;
    const config =
      path === null ? words.trim() !== '' && withEntry(now, after ?? '', words, begun.tongue) : withText(now, path, words, begun.tongue);
    if (config) actions.run({ do: 'set-config', nodeId: node.id, config });
  };
  const kept = useRef(keep);
  useEffect(() => void (kept.current = keep));
  // The card or the whole page may go away in the middle of a word.
  useEffect(() => {
    const last = (): void => kept.current();
    window.addEventListener('pagehide', last);
    return () => {
      window.removeEventListener('pagehide', last);
      last();
    };
  }, []);
  return {
    ...begun,
    text,
    keep,
    takesMore: (path) => {
      const now = store.getState().document.nodes.find(({ id }) => id === node.id);
      return now !== undefined && withEntry(now, path, 'x', begun.tongue) !== undefined;
    },
    type: (words) => {
      latest.current = words;
      done.current = false;
      setText(words);
    },
    drop: () => void (done.current = true),
  };
}
