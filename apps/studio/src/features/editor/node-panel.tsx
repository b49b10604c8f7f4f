import { Inspector } from './inspector/inspector.tsx';
import { lazyRoom } from './parts/lazy-room.tsx';
import { useEditor } from './store/editor-context.ts';
import { useNode } from './store/use-node.ts';

const LensPreview = lazyRoom(() => import('./lens/lens-preview.tsx').then((room) => room.LensPreview));

/** The selected node: its settings, and below them what the customer will see of it. */
export function NodePanel() {
  const node = useNode(useEditor((state) => (state.selection.length === 1 ? state.selection[0] : undefined)));
  return (
    <>
      <Inspector />
      {node && <LensPreview node={node} />}
    </>
  );
}
