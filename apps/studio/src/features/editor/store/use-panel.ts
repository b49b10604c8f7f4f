import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Panels on the right of the canvas. `node` shows the settings of the selected node. */
export const panelNames = ['node', 'issues', 'variables', 'find', 'flow', 'tests', 'versions', 'trace', 'counts'] as const;

/** A panel on the right of the canvas. */
export type PanelName = (typeof panelNames)[number];

/** Which panel is open, and how to open another. It stands in the address, so that a link leads to it. */
export function usePanel(): { panel: PanelName; openPanel: (panel: PanelName) => void } {
  const { panel } = useSearch({ from: '/inside/flows/$flowId' });
  const navigate = useNavigate({ from: '/flows/$flowId' });
  const openPanel = useCallback(
    (name: PanelName) => void navigate({ search: (before) => ({ ...before, panel: name === 'node' ? undefined : name }), replace: true }),
    [navigate],
  );
  return { panel: panelNames.find((name) => name === panel) ?? 'node', openPanel };
}
