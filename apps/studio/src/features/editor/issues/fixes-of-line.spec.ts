import { checkFlow } from '@filo/core';
import { apply } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { sampleFlow } from '../parts/testing/sample-flow.ts';
import { fixesOfLine } from './fixes-of-line.ts';
import { groupIssues } from './group-issues.ts';

describe('fixesOfLine', () => {
  it('ends the flow at every exit of a node that leads nowhere', () => {
    const document = { ...sampleFlow, edges: sampleFlow.edges.filter(({ from }) => from !== 'menu') };
    const group = groupIssues(checkFlow(document, nodeKinds, {})).find(({ nodeId }) => nodeId === 'menu');
    const line = group?.lines.find(([{ code }]) => code === 'dead-end');
    expect(line?.length).toBeGreaterThan(1);
    const fix = line && fixesOfLine(line, document, nodeKinds).find(({ label }) => label.en === 'End the flow here');
    const mended = fix ? apply(document, fix.command, nodeKinds) : document;
    const left = checkFlow(mended, nodeKinds, {}).filter(({ code, nodeId }) => code === 'dead-end' && nodeId === 'menu');
    expect(left).toEqual([]);
    expect(mended.nodes).toHaveLength(document.nodes.length + 1);
  });
});
