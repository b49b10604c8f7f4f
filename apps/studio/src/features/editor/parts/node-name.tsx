import { useLanguage } from '../../../i18n/i18n.ts';
import { useNode } from '../store/use-node.ts';
import { nodeTitle } from './node-title.ts';

/** The name of a node, as its card shows it; its id when it is gone. */
export function NodeName({ nodeId }: { nodeId: string }) {
  const { language } = useLanguage();
  const node = useNode(nodeId);
  return <>{node ? nodeTitle(node, language) : nodeId}</>;
}
