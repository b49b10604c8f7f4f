import { useMemo } from 'react';
import { exitName } from '../../parts/exit-name.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { readNode } from '../../parts/read-node.ts';
import { useCardContext } from '../../parts/use-card-context.ts';
import { useLanguage } from '../../../../i18n/i18n.ts';
import { useTrial } from '../trial-context.ts';

/** Names of nodes and exits, also of those in flows that were called. */
interface Names {
  node(flowVersionId: string, nodeId: string): string;
  exit(flowVersionId: string, nodeId: string, exit: string): string;
}

/** What nodes and exits are called, as their cards show them. */
export function useNames(): Names {
  const card = useCardContext();
  const { language } = useLanguage();
  const { flow } = useTrial();
  return useMemo(() => {
    const find = (versionId: string, nodeId: string) => {
      const version = flow?.id === versionId ? flow : flow?.find({ versionId });
      return version?.document.nodes.find(({ id }) => id === nodeId);
    };
    return {
      node: (versionId, nodeId) => {
        const node = find(versionId, nodeId);
        return node ? nodeTitle(node, language) : nodeId;
      },
      exit: (versionId, nodeId, exitId) => {
        const node = find(versionId, nodeId);
        const read = node && readNode(node);
        const exit = read?.exits.find(({ id }) => id === exitId);
        return read && exit ? exitName(exit, read, card) : exitId;
      },
    };
  }, [card, language, flow]);
}
