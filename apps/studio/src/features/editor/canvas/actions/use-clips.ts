import { type Clip, copy, paste, readClip } from '@filo/editing';
import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import type { Point } from '../../parts/box.ts';
import { useCanvasPort } from '../../parts/canvas-port.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { keepCopy, readClipboard, writeClipboard } from '../clip/clipboard.ts';
import { placeFor } from '../../parts/place-for.ts';
import { canvasTexts } from '../texts/index.ts';

/** Copies nodes, inside a flow and across flows and tabs. */
export interface Clips {
  /** The selected nodes as text for a `copy` event; undefined when nothing is selected. */
  take: () => string | undefined;
  /** Puts the nodes of a text in; false when there are none in it. `at` is a place on the canvas. */
  put: (text: string, at?: Point) => boolean;
  /** The same through the clipboard, for menus. */
  copySelected: () => Promise<void>;
  pasteAt: (windowPoint?: Point) => Promise<void>;
  duplicate: () => void;
}

/** What copies nodes. */
export function useClips(): Clips {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const flow = useReactFlow();
  return useMemo(() => {
    const { say } = useAnnouncement.getState();
    const selected = () => {
      const { document, selection } = store.getState();
      return selection.length === 0 ? undefined : copy(document, selection);
    };
    const insert = (clip: Clip, at: Point, words: 'pasted' | 'duplicated'): void => {
      const { document, actions } = store.getState();
      const command = paste(clip, { at, document });
      actions.run(command);
      actions.select(command.nodes.map(({ id }) => id));
      say(t(words, { count: command.nodes.length }));
    };
    const clips: Clips = {
      take: () => {
        const clip = selected();
        if (!clip) return undefined;
        const text = JSON.stringify(clip);
        keepCopy(text);
        say(t('copied', { count: clip.nodes.length }));
        return text;
      },
      put: (text, at) => {
        const clip = readClip(text);
        if (!clip) return false;
        const { nodes } = store.getState().document;
        insert(clip, at ?? placeFor(clip.nodes, nodes, useCanvasPort.getState().port?.middle()), 'pasted');
        return true;
      },
      copySelected: async () => {
        const text = clips.take();
        if (text !== undefined) await writeClipboard(text);
      },
      pasteAt: async (point) => {
        if (!clips.put(await readClipboard(), point && flow.screenToFlowPosition(point))) say(t('nothingToPaste'));
      },
      duplicate: () => {
        const clip = selected();
        if (!clip) return;
        insert(clip, placeFor(clip.nodes, store.getState().document.nodes), 'duplicated');
      },
    };
    return clips;
  }, [store, flow, t]);
}
