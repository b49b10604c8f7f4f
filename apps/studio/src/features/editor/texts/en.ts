/** Texts around the open flow. */
export const en = {
  saved: 'Saved',
  unsaved: 'Unsaved',
  saving: 'Saving',
  offline: 'Not connected. Changes are kept here and saved later.',
  offlineShort: 'Kept here',
  refused: 'Not saved',
  notLive: 'Not live yet',
  liveSame: 'Live: version {{version}}',
  liveChanged: 'Live: version {{version}}, the draft has changes',
  loading: 'Opening the flow',
  people_one: '{{count}} other person is here',
  people_other: '{{count}} other people are here',
  panel: 'Panel',
  backToFlows: 'Flows',
} as const;
