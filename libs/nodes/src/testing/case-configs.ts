import type { AnyNodeKind } from '@filo/core';
import { readCases } from './read-cases.ts';

interface CaseNodes {
  config?: unknown;
  flow?: { nodes?: { type?: string; config?: unknown }[] };
}

/** Every valid config of a kind that its own cases use. */
export function caseConfigs(kind: AnyNodeKind): unknown[] {
  const configs = (readCases(kind.type) as CaseNodes[]).flatMap(({ config, flow }) => {
    const drawn = flow?.nodes?.filter(({ type }) => type === kind.type).map((node) => node.config) ?? [];
    return [config, ...drawn].filter((one) => one !== undefined);
  });
  return configs.filter((config) => kind.config.safeParse(config).success);
}
