/** Texts that several rooms of the editor share. */
export const en = {
  around: 'around {{names}}',
  added: 'Added {{name}}',
  addedAfter: 'Added {{name}}, connected to {{from}}',
  closePanel: 'Close, back to the settings of the node',
  notFetched: 'This part could not be fetched. Filo cannot be reached just now; your work is kept.',
  tryAgain: 'Try again',
  noChoice: 'No node is called “{{query}}”.',
  issues_one: '{{count}} hint',
  issues_other: '{{count}} hints',
  errors_one: '{{count}} mistake',
  errors_other: '{{count}} mistakes',
  clean: 'No mistakes',
} as const;
