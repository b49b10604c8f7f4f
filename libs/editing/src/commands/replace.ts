import { flowDocument } from '@filo/core';
import { keepParts } from '../parts/keep-parts.ts';
import type { Change } from './change.ts';

/** Puts another document in place of this one; parts that are equal stay the same objects. */
export const replace: Change<'replace'> = (before, { document }) => {
  const read = flowDocument.safeParse(document);
  return read.success ? keepParts(before, read.data) : before;
};
