import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useEditorStore } from './editor-context.ts';

/** Shows the node that the address names, once: what is selected later is not the link's business. */
export function useLinkedNode(): void {
  const { node } = useSearch({ from: '/inside/flows/$flowId' });
  const navigate = useNavigate({ from: '/flows/$flowId' });
  const store = useEditorStore();
  useEffect(() => {
    if (node === undefined) return;
    const { document, actions } = store.getState();
    if (document.nodes.some(({ id }) => id === node)) actions.show(node);
    void navigate({ search: ({ node: _shown, ...others }) => others, replace: true });
  }, [node, store, navigate]);
}
