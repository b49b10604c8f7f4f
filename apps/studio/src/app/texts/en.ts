/** Texts around every screen. */
export const en = {
  flows: 'Flows',
  conversations: 'Conversations',
  channels: 'Channels',
  settings: 'Settings',
  home: 'Filo, to your flows',
  navigation: 'Main',
  skip: 'Skip to the content',
  notFoundTitle: 'There is nothing here',
  notFoundText: 'The address may be mistyped, or what was here is gone.',
  toFlows: 'To your flows',
  errorTitle: 'This screen could not be shown',
  errorOffline: 'Filo cannot be reached. Check the connection, then try again.',
  errorVersion: 'Filo was updated meanwhile. Load the page again to go on.',
  tryAgain: 'Try again',
  reload: 'Load the page again',
  loading: 'Loading',
} as const;
