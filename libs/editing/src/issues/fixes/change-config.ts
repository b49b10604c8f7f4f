import type { FlowDocument, InterfaceText, Issue, Json, JsonObject } from '@filo/core';
import { changeAt } from '../../parts/change-at.ts';
import { isSame } from '../../parts/is-same.ts';
import type { Fix } from '../fix.ts';

/** A fix that changes one place of the settings of the issue's node; none where the place is gone or already is so. */
export function changeConfig(
  { nodeId }: Issue,
  document: FlowDocument,
  label: InterfaceText,
  path: string,
  change: (value: Json | undefined) => Json,
): Fix[] {
  const node = document.nodes.find(({ id }) => id === nodeId);
  if (!node) return [];
  const config = changeAt(node.config, path.split('.'), change) as JsonObject;
  return isSame(config, node.config) ? [] : [{ label, command: { do: 'set-config', nodeId: node.id, config } }];
}
