import type { LocalizedText } from '../flow/text.ts';
import type { FlowVersion } from '../flow/version.ts';
import { pickText } from '../values/text.ts';
import type { DifferenceNames } from './describe-difference.ts';

/** What the author called the nodes and exits of a flow; ids where there are no names. For `describeDifference`. */
export function namesIn({ document, nodes }: FlowVersion, language: string): Required<DifferenceNames> {
  const named = new Map(document.nodes.map(({ id, name }) => [id, name]));
  return {
    node: (nodeId) => named.get(nodeId) || nodeId,
    exit: (nodeId, exit) => {
      const node = nodes.get(nodeId);
      const label = node?.kind.exits(node.config).find(({ id }) => id === exit)?.label;
      return (label && pickText(label as LocalizedText, language, document.languages)) || exit;
    },
  };
}
