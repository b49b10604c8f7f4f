import { useCallback } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { useAnnouncement } from './announce.ts';
import { useCanvasPort } from './canvas-port.ts';
import { nodeTitle } from './node-title.ts';
import { type Placement, planAddition } from './plan-addition.ts';
import { partsTexts } from './texts/index.ts';

/** Adds a node of a type, selects it, brings it into view and says so. Without a place it goes after the selected node. */
export function useAddNode(): (type: string, placement?: Placement) => string {
  const t = useTexts(partsTexts);
  const { language } = useLanguage();
  const store = useEditorStore();
  return useCallback(
    (type, placement) => {
      const { document, selection, actions } = store.getState();
      const { port } = useCanvasPort.getState();
      const after = selection.length === 1 ? selection[0] : undefined;
      const { command, node, connectedFrom } = planAddition(document, type, {
        ...(placement ?? { after }),
        otherwise: port?.middle(),
        sizeOf: port?.sizeOf,
      });
      actions.run(command);
      // What was dropped lies where the hand is; what grew out of an exit may reach out of view.
      if (placement?.at && !placement.from) actions.select([node.id]);
      else actions.show(node.id);
      const from = document.nodes.find(({ id }) => id === connectedFrom);
      const name = nodeTitle(node, language);
      useAnnouncement.getState().say(from ? t('addedAfter', { name, from: nodeTitle(from, language) }) : t('added', { name }));
      return node.id;
    },
    [store, language, t],
  );
}
