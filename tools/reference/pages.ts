import { flowJsonSchema } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { channelsPage } from './channels-page.ts';
import { nodesPage } from './nodes-page.ts';
import { problemsPage } from './problems-page.ts';

/** The generated reference: content by file name below `docs/reference`. */
export function referencePages(): Map<string, string> {
  return new Map([
    ['nodes.md', nodesPage()],
    ['channels.md', channelsPage()],
    ['problems.md', problemsPage()],
    ['flow.schema.json', `${JSON.stringify(flowJsonSchema(nodeKinds), null, 2)}\n`],
  ]);
}
