import type { Variable } from '@filo/core';

/** Places every flow can read besides its own variables. */
const always = [
  'contact.name',
  'contact.email',
  'contact.phone',
  'contact.language',
  'contact.username',
  'message.text',
  'channel.kind',
] as const;

/** Places of the contact that a flow can write. */
const writable = ['contact.name', 'contact.email', 'contact.phone', 'contact.language'] as const;

/** Paths that templates and conditions may read. */
export function readablePaths(variables: readonly Variable[]): string[] {
  return [...variables.map(({ key }) => `vars.${key}`), ...always];
}

/** Paths that an answer can be saved to. */
export function writablePaths(variables: readonly Variable[]): string[] {
  return [...variables.map(({ key }) => `vars.${key}`), ...writable];
}
