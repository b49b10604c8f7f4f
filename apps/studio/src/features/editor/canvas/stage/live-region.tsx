import { VisuallyHidden } from '@mantine/core';
import { useAnnouncement } from '../../parts/announce.ts';

/** Tells screen readers what was just done. */
export function LiveRegion() {
  const words = useAnnouncement((state) => state.words);
  return <VisuallyHidden role="status">{words}</VisuallyHidden>;
}
