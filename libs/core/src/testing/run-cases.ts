import { checkFlow } from '../check/check.ts';
import type { Issue } from '../check/issue.ts';
import { compileFlow } from '../flow/compile.ts';
import type { AnyNodeKind, NodeKinds } from '../kinds/kind.ts';
import { caseFlow, caseKinds, wholeDocument } from './case-flow.ts';
import { compareLine } from './compare-line.ts';
import { differences } from './difference.ts';
import type { Line } from '../play/line.ts';
import type { NodeCase } from './node-case.ts';
import { nodeCase } from './node-case.ts';
import { play } from './play.ts';

/** What came of one case: no failures means it passed. */
export interface CaseReport {
  name: string;
  failures: string[];
}

/** Plays every case of a `cases.json` for one kind; `kinds` has every type the cases' flows use. */
export function runCases(kind: AnyNodeKind, cases: readonly unknown[], kinds: NodeKinds): CaseReport[] {
  return cases.map((json, index) => runCase(kind, json, kinds, index));
}

/** Plays one case. */
export function runCase(kind: AnyNodeKind, json: unknown, kinds: NodeKinds, index = 0): CaseReport {
  const read = nodeCase.safeParse(json);
  const name = (json as { name?: unknown } | null)?.name;
  const report: CaseReport = { name: typeof name === 'string' ? name : `case ${index}`, failures: [] };
  if (!read.success) report.failures.push(...read.error.issues.map(({ path, message }) => `not a case: ${path.join('.')} ${message}`));
  else {
    try {
      report.failures.push(...failuresOf(kind, read.data, caseKinds(kinds)));
    } catch (error) {
      report.failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return report;
}

function failuresOf(kind: AnyNodeKind, one: NodeCase, kinds: NodeKinds): string[] {
  const flow = caseFlow(kind, one);
  const failures: string[] = [];
  if (one.refused) {
    const made = compileFlow({ id: 'main@1', flowId: 'main', document: flow, kinds });
    failures.push(...missing(one.refused, 'issues' in made ? made.issues : [], 'refused'));
  }
  if (one.checks) {
    const found = checkFlow(flow, kinds, { channels: [], flows: Object.keys(one.flows) });
    const own = one.config ? found.filter(({ nodeId }) => nodeId === 'node') : found;
    failures.push(...missing(one.checks, own, 'checks'));
    if (one.checks.length === 0) failures.push(...own.map((issue) => `checks: expected none, found ${JSON.stringify(issue)}`));
  }
  return one.script.length > 0 ? [...failures, ...playCase(kind, one, kinds)] : failures;
}

function playCase(kind: AnyNodeKind, one: NodeCase, kinds: NodeKinds): string[] {
  const single = one.config !== undefined;
  const script: NodeCase['script'] =
    single && !kind.trigger && !('start' in (one.script[0] ?? {})) ? [{ start: {} }, ...one.script] : one.script;
  const lines = script.map(({ expect: _expect, ...line }, index) => ('start' in line ? startLine(line.start, one, index, single) : line));
  const flows = Object.fromEntries(Object.entries(one.flows).map(([id, flow]) => [id, wholeDocument(flow, id)]));
  const { contact, channel, owner, at, limits } = one;
  const played = play({
    flow: caseFlow(kind, one),
    kinds,
    script: lines,
    flows,
    contact,
    ...(channel && { channel }),
    ...(owner && { owner }),
    ...(at && { at }),
    ...(limits && { limits }),
  });
  return played.flatMap((line, index) =>
    compareLine(script[index]?.expect ?? {}, line, single).map((failure) => `line ${index + 1}: ${failure}`),
  );
}

function startLine(start: Extract<Line, { start: unknown }>['start'], one: NodeCase, index: number, single: boolean): Line {
  const vars = index === 0 ? { ...one.vars, ...start.vars } : start.vars;
  const nodeId = start.nodeId ?? (single && start.name === undefined ? 'node' : undefined);
  return { start: { ...start, ...(nodeId !== undefined && { nodeId }), ...(vars && { vars }) } };
}

function missing(expected: readonly unknown[], issues: readonly Issue[], word: string): string[] {
  return expected
    .filter((one) => !issues.some((issue) => differences(one, issue, '').length === 0))
    .map((one) => `${word}: expected ${JSON.stringify(one)} among ${JSON.stringify(issues)}`);
}
