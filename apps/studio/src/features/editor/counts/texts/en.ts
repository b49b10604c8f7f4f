/** Texts of the counts. */
export const en = {
  counts: 'Counts and drop-off',
  period: 'Period',
  period_day: '24 h',
  period_week: '7 days',
  period_month: '30 days',
  period_days: 'Other',
  from: 'From',
  to: 'To',
  notAPeriod: 'Choose a day after the first, at most {{days}} days later.',
  noneTitle: 'Nobody came by',
  noneText:
    'In this period no chat went through the flow. Once some do, you see here and on the cards how many came to each node, which way they went on, and where they were lost.',
  runs_one: 'run began',
  runs_other: 'runs began',
  waitingNow_one: 'waits now',
  waitingNow_other: 'wait now',
  node: 'Node',
  entered: 'Came in',
  lost: 'Lost',
  lostOf: '{{count}} · {{share}}',
  taken: '{{count}} · {{share}}',
  waitHere: 'Wait here now',
  gone: '{{name}}, no longer in the draft',
  explain:
    'Lost are those who came in, took no way out and do not wait any more: the chat was closed, or somebody took it over. All versions count.',
} as const;
