import type { Json } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asObject } from '../../../parts/config/as-object.ts';
import { Rows } from '../lists/rows.tsx';
import { BubbleEditor } from './bubble-editor.tsx';
import { BubbleKindSelect } from './bubble-kind-select.tsx';
import { firstBubble } from './first-bubble.ts';

interface BubbleRowsProps {
  items: readonly Json[];
  onChange: (items: Json[]) => void;
  path: string;
}

/** Several bubbles, said one after the other. */
export function BubbleRows({ items, onChange, path }: BubbleRowsProps) {
  const t = useTexts(inspectorTexts);
  return (
    <Rows
      items={items}
      onChange={onChange}
      fresh={() => firstBubble('text')}
      addLabel={t('addBubble')}
      nameOf={(_, index) => t('entry', { number: index + 1 })}
      head={(item, _, change) => <BubbleKindSelect value={asObject(item)} onChange={change} />}
      row={(item, index, change) => <BubbleEditor value={asObject(item)} onChange={change} path={`${path}.${index}`} />}
    />
  );
}
