import { useTexts } from '../../../../i18n/i18n.ts';
import type { Changes } from './change.ts';
import { changeTexts } from './texts/index.ts';

/** `2 nodes added, 1 removed, 3 changed`. */
export function ChangeCounts({ changes: { groups, added, removed, changed, moved } }: { changes: Changes }) {
  const t = useTexts(changeTexts);
  const parts = [
    added > 0 && t('countAdded', { count: added }),
    removed > 0 && t('countRemoved', { count: removed }),
    changed > 0 && t('countChanged', { count: changed }),
    moved > 0 && t('countMoved', { count: moved }),
    groups.some(({ nodeId }) => nodeId === null) && t('countFlow'),
  ].filter((part) => part !== false);
  return <>{parts.length === 0 ? t('nothingDiffers') : parts.join(', ')}</>;
}
