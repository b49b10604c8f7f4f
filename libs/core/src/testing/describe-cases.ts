import type { AnyNodeKind, NodeKinds } from '../kinds/kind.ts';
import { runCase } from './run-cases.ts';

/** The two words of a test framework that cases need. */
export interface TestWords {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void): void;
}

/** Makes one test of each case of a `cases.json`. A failing case lists every difference at once. */
export function describeCases(kind: AnyNodeKind, cases: readonly unknown[], kinds: NodeKinds, { describe, it }: TestWords): void {
  describe(kind.type, () => {
    cases.forEach((one, index) => {
      const { name } = (one ?? {}) as { name?: unknown };
      it(typeof name === 'string' ? name : `case ${index}`, () => {
        const { failures } = runCase(kind, one, kinds, index);
        if (failures.length > 0) throw new Error(failures.join('\n'));
      });
    });
  });
}
