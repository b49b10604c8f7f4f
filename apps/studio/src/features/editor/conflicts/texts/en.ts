/** Texts for what two people changed at once. */
export const en = {
  title_one: 'Somebody else changed the same thing',
  title_other: 'Somebody else changed the same {{count}} things',
  text: 'What you did stands. Choose for each whether it stays.',
  withTheirs: 'With theirs:',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  'what-node': 'Node “{{name}}”',
  'what-edge': 'Where “{{name}}” leads',
  'what-variables': 'Variables',
  'what-tests': 'Tests',
  'what-name': 'Name of the flow',
  'what-languages': 'Languages',
  'what-settings': 'Settings of the flow',
  'both-changed': 'changed by both',
  'removed-here': 'removed by you, changed by them',
  'removed-there': 'changed by you, removed by them',
} as const;
