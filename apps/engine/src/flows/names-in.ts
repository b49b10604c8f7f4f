import { type DifferenceNames, type FlowVersion, type LocalizedText, pickText } from '@filo/core';

/** What the author called the nodes and exits of a flow; ids where there are no names. */
export function namesIn({ document, nodes }: FlowVersion, language: string): DifferenceNames {
  const named = new Map(document.nodes.map(({ id, name }) => [id, name]));
  return {
    node: (nodeId) => named.get(nodeId) ?? nodeId,
    exit: (nodeId, exit) => {
      const node = nodes.get(nodeId);
      const label = node?.kind.exits(node.config).find(({ id }) => id === exit)?.label;
      return (label && pickText(label as LocalizedText, language, document.languages)) || exit;
    },
  };
}
