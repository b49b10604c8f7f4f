import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Whether the flow is shown as a canvas or as an outline. It stands in the address. */
export function useView(): { view: 'canvas' | 'outline'; setView: (view: 'canvas' | 'outline') => void } {
  const { view = 'canvas' } = useSearch({ from: '/inside/flows/$flowId' });
  const navigate = useNavigate({ from: '/flows/$flowId' });
  const setView = useCallback(
    (next: 'canvas' | 'outline') =>
      void navigate({ search: (before) => ({ ...before, view: next === 'canvas' ? undefined : next }), replace: true }),
    [navigate],
  );
  return { view, setView };
}
