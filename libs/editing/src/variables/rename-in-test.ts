import type { FlowTest, Json, TestLine } from '@filo/core';
import { mapJson } from '../parts/map-json.ts';
import { renamePath } from './rename-path.ts';

/** A test of the flow in which a variable has another name: where it is set by hand, given at the start, or expected. */
export function renameInTest(test: FlowTest, from: string, to: string): FlowTest {
  const lines = test.lines.map((line) => renameInLine(line, from, to));
  return lines.some((line, index) => line !== test.lines[index]) ? { ...test, lines } : test;
}

function renameInLine(line: TestLine, from: string, to: string): TestLine {
  const set = 'set' in line ? renameKeys(line.set, (key) => renamePath(key, from, to)) : undefined;
  const own = (key: string): string => (key === from ? to : key);
  const given = 'start' in line && line.start.vars ? renameKeys(line.start.vars, own) : undefined;
  const expected = line.expect?.vars ? renameKeys(line.expect.vars, own) : undefined;
  if (!set && !given && !expected) return line;
  return {
    ...line,
    ...(set && { set }),
    ...(given && 'start' in line && { start: { ...line.start, vars: given } }),
    ...(expected && { expect: { ...line.expect, vars: expected } }),
  };
}

function renameKeys(values: Record<string, Json>, rename: (key: string) => string): Record<string, Json> | undefined {
  const renamed = mapJson(values as Json, { text: (text) => text, key: (key, path) => (path === '' ? rename(key) : key) });
  return renamed === values ? undefined : (renamed as Record<string, Json>);
}
