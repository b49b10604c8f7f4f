import type { FlowPeople } from '@filo/api';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo } from 'react';
import '@xyflow/react/dist/base.css';
import { useCardContext } from '../parts/use-card-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { CanvasStage } from './stage/canvas-stage.tsx';
import { CanvasToolsContext, PeopleContext } from './stage/canvas-context.ts';

/** The flow as a drawing. */
export function Canvas({ people }: { people: FlowPeople['people'] }) {
  const card = useCardContext();
  const { openPanel } = usePanel();
  const tools = useMemo(() => ({ card, openPanel }), [card, openPanel]);
  return (
    <ReactFlowProvider>
      <CanvasToolsContext value={tools}>
        <PeopleContext value={people}>
          <CanvasStage />
        </PeopleContext>
      </CanvasToolsContext>
    </ReactFlowProvider>
  );
}
