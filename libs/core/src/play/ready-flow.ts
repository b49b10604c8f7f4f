import type { Issue } from '../check/issue.ts';
import { compileFlow } from '../flow/compile.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { NodeKinds } from '../kinds/kind.ts';

/** A flow as JSON, with what it needs to be played. */
export interface FlowSource {
  document: unknown;
  kinds: NodeKinds;
  /** Flows that subflows may call, as JSON by id. One that cannot run is as good as absent. */
  flows?: Readonly<Record<string, unknown>> | undefined;
  /** The flow's own id. */
  flowId?: string | undefined;
}

/** Makes a flow ready to be played, or tells why it cannot be. Called flows are made ready when they are first called. */
export function readyFlow(source: FlowVersion | FlowSource): { flow: FlowVersion } | { issues: Issue[] } {
  if ('find' in source) return { flow: source };
  const { document, kinds, flows = {}, flowId = 'main' } = source;
  const made = new Map<string, FlowVersion | undefined>();
  const find: FlowVersion['find'] = (by) => {
    const id = 'flowId' in by ? by.flowId : by.versionId.replace(/@1$/, '');
    if (!made.has(id) && Object.hasOwn(flows, id)) {
      const called = compileFlow({ id: `${id}@1`, flowId: id, document: flows[id], kinds, find });
      made.set(id, 'flow' in called ? called.flow : undefined);
    }
    return made.get(id);
  };
  const main = compileFlow({ id: `${flowId}@1`, flowId, document, kinds, find });
  if ('flow' in main) made.set(flowId, main.flow);
  return main;
}
