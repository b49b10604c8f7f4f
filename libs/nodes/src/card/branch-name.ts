/** Place in the config of the name of a branch, by its exit; undefined for exits that are no branch. */
export function branchName(branches: readonly { id: string }[], exit: string): string | undefined {
  const index = branches.findIndex(({ id }) => id === exit);
  return index < 0 ? undefined : `branches.${index}.name`;
}
