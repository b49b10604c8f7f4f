import { useEditorActions } from '../../store/editor-context.ts';
import { useTrial } from '../trial-context.ts';
import styles from './chat.module.css';
import { useNames } from './use-names.ts';

/** The name of a node; a press shows it on the canvas, if it is one of the open flow. */
export function NodeLink({ nodeId, flowVersionId }: { nodeId: string; flowVersionId: string }) {
  const names = useNames();
  const { show } = useEditorActions();
  const { flow } = useTrial();
  const name = names.node(flowVersionId, nodeId);
  if (flow?.id !== flowVersionId) return <b>{name}</b>;
  return (
    <button type="button" className={styles['link']} onClick={() => show(nodeId)}>
      {name}
    </button>
  );
}
