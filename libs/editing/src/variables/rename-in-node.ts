import type { FlowNode, Json, JsonObject, NodeKinds } from '@filo/core';
import { mapJson } from '../parts/map-json.ts';
import { customerTexts } from './customer-texts.ts';
import { renameInTemplate } from './rename-in-template.ts';
import { renamePath } from './rename-path.ts';

/** A node in which a variable has another name: in templates, in paths it is read from or saved to, and in keys that are such paths. */
export function renameInNode(node: FlowNode, from: string, to: string, kinds: NodeKinds): FlowNode {
  const isText = customerTexts(node, kinds);
  const config = mapJson(node.config as Json, {
    text: (text, path) => {
      const renamed = renameInTemplate(text, from, to);
      return renamed === text && !isText(path) ? renamePath(text, from, to) : renamed;
    },
    key: (key) => renamePath(key, from, to),
  });
  return config === node.config ? node : { ...node, config: config as JsonObject };
}
