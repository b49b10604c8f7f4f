import type { FlowPeople } from '@filo/api';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { live } from '../../../api/live.ts';
import type { Autosave } from '../save/autosave.ts';
import { useEditor } from '../store/editor-context.ts';

/** Who else has the flow open, tab by tab. Tells the others where this tab is, and takes in what they save. */
export function usePeople(autosave: Autosave): FlowPeople['people'] {
  const flowId = useEditor((state) => state.flowId);
  const nodeId = useEditor((state) => state.selection[0] ?? null);
  const [people, setPeople] = useState<FlowPeople['people']>([]);

  useEffect(() => {
    const onPeople = (now: FlowPeople): void => {
      if (now.flowId !== flowId) return;
      const others = now.people.filter(({ tab }) => tab !== live.id);
      // Everybody is told after every step of anybody, this tab's own too: the screen is only drawn again for what is new.
      setPeople((before) => replaceEqualDeep(before, others));
    };
    const onDraft = (saved: { flowId: string; revision: number }): void => {
      if (saved.flowId === flowId) void autosave.refresh(saved.revision);
    };
    live.on('people', onPeople);
    live.on('draft', onDraft);
    live.connect();
    return () => {
      live.off('people', onPeople);
      live.off('draft', onDraft);
      live.emit('flow.leave', { flowId });
    };
  }, [flowId, autosave]);

  useEffect(() => {
    const tell = (): void => {
      live.emit('flow.open', { flowId, nodeId });
    };
    if (live.connected) tell();
    // After a connection was lost, the engine knows nothing of this tab.
    live.on('connect', tell);
    return () => {
      live.off('connect', tell);
    };
  }, [flowId, nodeId]);

  return people;
}
