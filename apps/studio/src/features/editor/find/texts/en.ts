/** Texts of the search in a flow. */
export const en = {
  title: 'Find in the flow',
  label: 'Words, variables, types of node',
  nothing: 'Nothing found for “{{query}}”.',
  found_one: '{{count}} place',
  found_other: '{{count}} places',
  hint: 'Finds what the bot says, settings, names of nodes and variables.',
  'in-name': 'Name',
  'in-type': 'Type',
  'in-text': 'Text',
  'in-setting': 'Setting',
  'in-variable': 'Variable',
} as const;
