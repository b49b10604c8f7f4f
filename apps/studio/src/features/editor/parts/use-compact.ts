import { useMediaQuery } from '@mantine/hooks';

/** Whether there is room for the canvas alone, as on phones and upright tablets: bars and panels then come one at a time. */
export function useCompact(): boolean {
  return useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
}
