import type { FlowTest } from '@filo/core';

/** A name that no test has yet: `Greeting 2` after `Greeting`. */
export function freeName(tests: readonly Pick<FlowTest, 'name'>[], wished: string): string {
  const taken = new Set(tests.map(({ name }) => name));
  if (!taken.has(wished)) return wished;
  for (let number = 2; ; number++) {
    const name = `${wished.slice(0, 190)} ${number}`;
    if (!taken.has(name)) return name;
  }
}
