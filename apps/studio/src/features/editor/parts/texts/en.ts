/** Texts that several rooms of the editor share. */
export const en = {
  added: 'Added {{name}}',
  addedAfter: 'Added {{name}}, connected to {{from}}',
  closePanel: 'Close, back to the settings of the node',
  noChoice: 'No node is called “{{query}}”.',
} as const;
