/** Texts of the list of mistakes. */
export const en = {
  title: 'Mistakes and hints',
  clean: 'Nothing to mend. The flow can be published.',
  errors_one: '{{count}} mistake keeps the flow from being published.',
  errors_other: '{{count}} mistakes keep the flow from being published.',
  onlyHints: 'The flow can be published. These are worth a look.',
  wholeFlow: 'The whole flow',
  show: 'Show {{name}}',
  mistake: 'Mistake',
  hint: 'Hint',
  settings: 'Open the settings',
  deadEnds: 'The exits {{exits}} lead nowhere: the chat ends there.',
  deadEndsAndMore: 'The exits {{exits}} and {{more}} more lead nowhere: the chat ends there.',
} as const;
