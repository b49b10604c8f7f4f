import { IconBraces, IconChartBar, IconHistory, IconRoute, IconSearch, IconSettings } from '@tabler/icons-react';

/** The panels that are not needed all the time, in the order in which menus offer them. */
export const morePlaces = [
  { panel: 'variables', Icon: IconBraces },
  { panel: 'find', Icon: IconSearch },
  { panel: 'flow', Icon: IconSettings },
  { panel: 'versions', Icon: IconHistory },
  { panel: 'counts', Icon: IconChartBar },
  { panel: 'trace', Icon: IconRoute },
] as const;
