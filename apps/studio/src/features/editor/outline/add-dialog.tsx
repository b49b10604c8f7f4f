import { useTexts } from '../../../i18n/i18n.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { NodeSearch } from '../parts/node-search.tsx';
import type { Row } from './rows.ts';
import { outlineTexts } from './texts/index.ts';

interface AddDialogProps {
  /** The way out it will be connected from. */
  from: Extract<Row, { kind: 'exit' }> | undefined;
  onChoose: (type: string) => void;
  onClose: () => void;
}

/** Chooses the type of a new node. */
export function AddDialog({ from, onChoose, onClose }: AddDialogProps) {
  const t = useTexts(outlineTexts);
  return (
    <Dialog opened title={t(from ? 'addHere' : 'add')} onClose={onClose}>
      <NodeSearch label={t('searchTypes')} enterable={from !== undefined} onChoose={onChoose} />
    </Dialog>
  );
}
