const waiting = new Set<string>();

/** Has the handles of a card measured again. Many cards come into view at once: they are measured together. */
export function remeasure(nodeId: string, update: (nodeIds: string[]) => void): void {
  if (waiting.size === 0)
    queueMicrotask(() => {
      const nodeIds = [...waiting];
      waiting.clear();
      update(nodeIds);
    });
  waiting.add(nodeId);
}
