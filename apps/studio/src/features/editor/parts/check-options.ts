import type { CheckOptions } from '@filo/core';

/** What checking a flow may know of the others: which can be called, and which only once they are published. Nothing while their list is not there. */
export function checkOptions(itself: string, flows: readonly { id: string; live: boolean }[] | undefined): CheckOptions {
  if (!flows) return { itself };
  const callable = flows.filter(({ id, live }) => live || id === itself);
  return { itself, flows: callable.map(({ id }) => id), unpublished: flows.filter((flow) => !callable.includes(flow)).map(({ id }) => id) };
}
