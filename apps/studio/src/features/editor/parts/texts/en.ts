/** Texts that several rooms of the editor share. */
export const en = {
  added: 'Added {{name}}',
  addedAfter: 'Added {{name}}, connected to {{from}}',
  noChoice: 'No node is called “{{query}}”.',
} as const;
