import type { Difference, FlowVersion, Played } from '@filo/core';

/** The node of the tested flow that a difference is about: the one that said, did or left otherwise; null when none was walked. */
export function nodeOfDifference({ what, at, path, expected, actual }: Difference, came: Played, flow: FlowVersion): string | null {
  const walked = came.trace.flatMap((entry) =>
    (entry.what === 'entered' || entry.what === 'left') && entry.flowVersionId === flow.id ? [entry.nodeId] : [],
  );
  const last = walked.at(-1) ?? null;
  const known = (nodeId: string | undefined): string | null => (nodeId !== undefined && walked.includes(nodeId) ? nodeId : last);
  switch (what) {
    case 'exit': {
      const { nodeId } = (actual ?? expected) as { nodeId: string };
      return flow.nodes.has(nodeId) ? nodeId : last;
    }
    case 'text':
      return known(actual === null ? undefined : speakers(came)[at ?? 0]);
    case 'button':
      return known(came.allEffects.findLast(({ type }) => type === 'send.message')?.nodeId);
    case 'effect':
      return known(came.allEffects.filter(({ type }) => type !== 'send.message' && type !== 'set.timer')[at ?? 0]?.nodeId);
    case 'variable':
      return known(
        came.trace.flatMap((entry) => (entry.what === 'assigned' && entry.path === `vars.${path ?? ''}` ? [entry.nodeId] : [])).at(-1),
      );
    case 'owner':
    case 'end':
      return last;
  }
}

/** The node behind each bubble that was said. */
function speakers({ allEffects }: Played): string[] {
  return allEffects.flatMap((effect) => (effect.type === 'send.message' ? effect.message.bubbles.map(() => effect.nodeId) : []));
}
