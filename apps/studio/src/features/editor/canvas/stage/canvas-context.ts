import type { FlowPeople } from '@filo/api';
import type { CardContext } from '@filo/nodes/editor';
import { createContext, useContext } from 'react';
import type { PanelName } from '../../store/use-panel.ts';

/** What every card of the canvas shares; the same object while it says the same. */
export interface CanvasTools {
  card: CardContext;
  openPanel: (panel: PanelName) => void;
}

/** What every card of the canvas shares. */
export const CanvasToolsContext = createContext<CanvasTools | null>(null);

/** What every card of the canvas shares. */
export function useCanvasTools(): CanvasTools {
  const tools = useContext(CanvasToolsContext);
  if (!tools) throw new Error('cards belong on the canvas');
  return tools;
}

/** The other people in this flow. */
export const PeopleContext = createContext<FlowPeople['people']>([]);
