/** Texts of the palette. */
export const en = {
  palette: 'Nodes',
  search: 'Search nodes',
  talk: 'Talk',
  ask: 'Ask',
  decide: 'Decide',
  do: 'Do',
  people: 'People',
  none: 'No node is called “{{query}}”.',
} as const;
