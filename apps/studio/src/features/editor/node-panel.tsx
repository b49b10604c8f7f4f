import { Inspector } from './inspector/inspector.tsx';
import { Overview } from './overview/overview.tsx';
import { lazyRoom } from './parts/lazy-room.tsx';
import { useEditor } from './store/editor-context.ts';
import { useNode } from './store/use-node.ts';

const LensPreview = lazyRoom(() => import('./lens/lens-preview.tsx').then((room) => room.LensPreview));

/** The selected node: its settings, and below them what the customer will see of it. Without one, the flow as a whole. */
export function NodePanel() {
  const selected = useEditor((state) => state.selection.length);
  const node = useNode(useEditor((state) => (state.selection.length === 1 ? state.selection[0] : undefined)));
  if (selected === 0) return <Overview />;
  return (
    <>
      <Inspector />
      {node && <LensPreview node={node} />}
    </>
  );
}
