import type { FlowDocument, NodeKinds } from '@filo/core';
import { addNode } from './add-node.ts';
import type { Change } from './change.ts';
import type { Command } from './command.ts';
import { connect } from './connect.ts';
import { disconnect } from './disconnect.ts';
import { insert } from './insert.ts';
import { isWhole } from './is-whole.ts';
import { moveNodes } from './move-nodes.ts';
import { removeNodes } from './remove-nodes.ts';
import { renameNode } from './rename-node.ts';
import { renameVariable } from './rename-variable.ts';
import { replace } from './replace.ts';
import { setConfig } from './set-config.ts';
import { setFlow } from './set-flow.ts';
import { setTests } from './set-tests.ts';
import { setVariables } from './set-variables.ts';

const changes: { readonly [Do in Command['do']]: Change<Do> } = {
  'add-node': addNode,
  'remove-nodes': removeNodes,
  'move-nodes': moveNodes,
  'set-config': setConfig,
  'rename-node': renameNode,
  connect,
  disconnect,
  insert,
  'set-variables': setVariables,
  'rename-variable': renameVariable,
  'set-flow': setFlow,
  'set-tests': setTests,
  replace,
  all: (document, { commands }, kinds) => commands.reduce((now, command) => apply(now, command, kinds), document),
};

/**
 * Does a command to a document. Never throws: what cannot be done, or would break the document's format, changes nothing and gives
 * the same object back. Parts that did not change stay the same objects, so that only what changed is drawn again.
 */
export function apply(document: FlowDocument, command: Command, kinds: NodeKinds): FlowDocument {
  const change = changes[command.do] as Change<Command['do']>;
  const changed = change(document, command, kinds);
  return changed === document || isWhole(document, changed) ? changed : document;
}
