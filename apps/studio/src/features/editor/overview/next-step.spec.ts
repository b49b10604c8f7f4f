import { describe, expect, it } from '@jest/globals';
import type { FlowRecord } from '@filo/api';
import { flowDocument, type FlowDocument, type Issue } from '@filo/core';
import { nextStep } from './next-step.ts';

const start = { id: 'start', type: 'trigger', config: { on: 'any' } };
const hello = { id: 'hello', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Hello' }] } };
const test = { id: 't', name: 'Hello', lines: [] };
const issue = (severity: Issue['severity']): Issue => ({ code: 'flow.dead-end', nodeId: 'hello', severity, params: {} });
const live = { id: 'v', version: 1, publishedAt: '2026-11-01T10:00:00.000Z' };

const drawn = (nodes: object[], tests: object[] = []): FlowDocument =>
  flowDocument.parse({ format: 'filo.flow/1', name: 'Shop', languages: ['en'], nodes, edges: [], tests });
const known = (fields: Partial<FlowRecord>): FlowRecord => ({
  id: 'f',
  name: 'Shop',
  draftRevision: 1,
  live: null,
  changed: true,
  channels: [],
  createdAt: live.publishedAt,
  updatedAt: live.publishedAt,
  archivedAt: null,
  ...fields,
});

describe('the next step', () => {
  it.each([
    ['begin', 'nothing is said yet', drawn([start]), [], known({})],
    ['mend', 'a mistake keeps it from being published', drawn([start, hello]), [issue('error')], known({})],
    ['mend', 'a mistake came into a live flow', drawn([start, hello]), [issue('error')], known({ live })],
    ['try', 'nobody has tried it', drawn([start, hello]), [issue('warning')], known({})],
    ['try', 'the server has not answered yet', drawn([start, hello]), [], undefined],
    ['try', 'it came with tests and nobody has tried it', drawn([start, hello], [test]), [], known({})],
    ['publish', 'the draft differs from what is live', drawn([start, hello]), [], known({ live })],
    ['connect', 'no channel answers with it', drawn([start, hello]), [], known({ live, changed: false })],
    [
      'watch',
      'customers talk to it',
      drawn([start, hello]),
      [],
      known({ live, changed: false, channels: [{ id: 'c', kind: 'telegram', name: 'Bot' }] }),
    ],
  ] as const)('is %s when %s', (step, _, document, issues, flow) => {
    expect(nextStep({ document, issues, flow, tried: false })).toBe(step);
  });

  it('is publish when somebody has talked to it', () => {
    expect(nextStep({ document: drawn([start, hello]), issues: [], flow: known({}), tried: true })).toBe('publish');
  });
});
